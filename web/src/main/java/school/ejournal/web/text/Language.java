package school.ejournal.web.text;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.SchoolPrincipal;

/** In which language a request is answered: the account's own, else what the browser asks for, else Russian (TX-02). */
public final class Language {

    private static final List<String> SPOKEN = List.of("ru", "en");

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal instanceof SchoolPrincipal signedIn) {
            return spoken(signedIn.caller().language());
        }
        return request.getHeader("Accept-Language") == null
                ? Texts.RUSSIAN
                : of(Collections.list(request.getLocales()));
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
