package school.ejournal.web.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.BusinessException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RomanNumber;

/** The texts of the bundles that pages and programs share: rules, refusals, names of roles and terms, problems. */
public final class Texts {

    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** The bundles, in the order in which a key is looked for. */
    static final List<String> BUNDLES = List.of(
            "school.ejournal.web.rules", "school.ejournal.web.api.messages", "school.ejournal.web.page.messages");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, ResourceBundle> FOUND = new ConcurrentHashMap<>();

    private Texts() {}

    /** The text of a key, its placeholders filled; Russian where the language is not spoken, the key where it has none. */
    public static String text(String key, Locale language, @Nullable Object... arguments) {
        return filled(pattern(key, language), language, shown(arguments, language));
    }

    /** The text of a key with its placeholders, for a script to fill; the key where it has none. */
    public static String pattern(String key, Locale language) {
        for (String name : BUNDLES) {
            ResourceBundle bundle = bundle(name, language);
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        return key;
    }

    /** A text with its placeholders filled; one that has nothing to fill is answered as it is. */
    public static String filled(String pattern, Locale language, @Nullable Object... arguments) {
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return plain ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    /** Why a rule refuses. */
    public static String text(Objection objection, Locale language) {
        return text(objection.key(), language, objection.arguments().toArray());
    }

    /** Why a service refuses. */
    public static String text(BusinessException refusal, Locale language) {
        return text(refusal.key(), language, refusal.arguments().toArray());
    }

    /** A term's name: III четверть. */
    public static String term(String scheme, int number, Locale language) {
        return text("term." + scheme, language, RomanNumber.of(number));
    }

    private static @Nullable Object[] shown(@Nullable Object[] arguments, Locale language) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? date(day, language) : argument)
                .toArray();
    }

    /** A date as people write it: 05.09.2026, in English 5 Sep 2026. */
    public static String date(LocalDate day, Locale language) {
        String pattern = language.getLanguage().equals("en") ? "d MMM yyyy" : "dd.MM.yyyy";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    static ResourceBundle bundle(String name, Locale language) {
        return FOUND.computeIfAbsent(name + " " + language.getLanguage(), key -> load(name, language));
    }

    private static ResourceBundle load(String name, Locale language) {
        try {
            return Objects.requireNonNull(
                    ResourceBundle.getBundle(name, language, Texts.class.getClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException unpacked) {
            throw new IllegalStateException("the product was packed without " + name, unpacked);
        }
    }
}
