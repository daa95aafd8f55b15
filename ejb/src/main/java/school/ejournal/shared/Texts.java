package school.ejournal.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of a feature that leave the school without a page around them: printed forms, sheets, messages of night jobs.
 * They are in a bundle beside the feature; its base is Russian, other languages follow by suffix.
 */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The texts of a bundle.
     *
     * @param bundle its full name, {@code school.ejournal.jobs.texts}
     * @param language {@code ru} or {@code en}
     */
    public static Texts of(String bundle, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Texts(
                ResourceBundle.getBundle(
                        bundle,
                        locale,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    /** The text with its arguments in place. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The text with its arguments in place, or with the key itself where the bundle has no such text. */
    public String find(String key, List<String> arguments) {
        return bundle.containsKey(key) ? get(key, arguments.toArray()) : key;
    }
}
