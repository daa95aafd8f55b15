package school.ejournal.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of the Russian alphabet, with ё beside е, as class lists have it. */
public final class RussianOrder {

    private static final Collator RUSSIAN = Collator.getInstance(Locale.forLanguageTag("ru"));

    private RussianOrder() {}

    /** By one text, then by another: surname, then given name. */
    public static <T> Comparator<T> by(Function<T, String> first, Function<T, String> second) {
        Collator collator = (Collator) RUSSIAN.clone();
        return Comparator.comparing(first, collator::compare).thenComparing(second, collator::compare);
    }
}
