package school.ejournal.web.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.SchoolPrincipal;

/**
 * In which language a request is answered: the one chosen for the session, else the account's own, else what the browser
 * asks for, else Russian (TX-02).
 */
public final class Language {

    private static final List<String> SPOKEN = List.of("ru", "en");
    private static final String CHOSEN = Language.class.getName();

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        Principal principal = request.getUserPrincipal();
        if (principal instanceof SchoolPrincipal signedIn) {
            return spoken(signedIn.caller().language());
        }
        return request.getHeader("Accept-Language") == null
                ? Texts.RUSSIAN
                : of(Collections.list(request.getLocales()));
    }

    /** Chooses a language for the rest of the session, for pages and programs alike. */
    public static void choose(HttpServletRequest request, Locale language) {
        request.getSession().setAttribute(CHOSEN, of(List.of(language)));
    }

    /** Chooses the other of the two. */
    public static void switchOver(HttpServletRequest request) {
        String spoken = of(request).getLanguage();
        choose(request, Locale.forLanguageTag(spoken.equals("ru") ? "en" : "ru"));
    }

    /** The first of the wished languages that we speak. */
    static Locale of(List<Locale> wished) {
        return wished.stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Texts.RUSSIAN);
    }

    private static Locale spoken(@Nullable String language) {
        return language != null && SPOKEN.contains(language) ? Locale.forLanguageTag(language) : Texts.RUSSIAN;
    }
}
