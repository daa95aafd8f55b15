package school.ejournal.grading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The values a mark may take. The code is what is stored; 1 to 5 are the marks themselves. */
public enum MarkValue {
    ONE(1, "1"),
    TWO(2, "2"),
    THREE(3, "3"),
    FOUR(4, "4"),
    FIVE(5, "5"),
    PASS(11, "зач"),
    FAIL(12, "нз"),
    NOT_ATTESTED(21, "н/а"),
    EXEMPT(22, "осв"),
    OWED(23, ".");

    private static final MarkValue[] ALL = values();

    private static final Map<String, MarkValue> BY_TEXT = Map.ofEntries(
            Map.entry("1", ONE),
            Map.entry("2", TWO),
            Map.entry("3", THREE),
            Map.entry("4", FOUR),
            Map.entry("5", FIVE),
            Map.entry("зач", PASS),
            Map.entry("нз", FAIL),
            Map.entry("незач", FAIL),
            Map.entry("н/а", NOT_ATTESTED),
            Map.entry("на", NOT_ATTESTED),
            Map.entry("осв", EXEMPT),
            Map.entry(".", OWED));

    private final int code;
    private final String text;

    MarkValue(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The value written so, in any case; empty for anything that is no mark. */
    public static Optional<MarkValue> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(text.toLowerCase(Locale.ROOT)));
    }

    /**
     * The value stored so.
     *
     * @throws IllegalArgumentException for a code that was never given out
     */
    public static MarkValue ofCode(int code) {
        for (MarkValue value : ALL) {
            if (value.code == code) {
                return value;
            }
        }
        throw new IllegalArgumentException("no mark has the code " + code);
    }

    public int code() {
        return code;
    }

    /** The canonical text, as it stands in the journal. */
    public String text() {
        return text;
    }

    /** Whether it is a number of the five-point scale and so enters means. */
    public boolean isNumeric() {
        return code <= 5;
    }

    /** Whether it says passed or failed. */
    public boolean isPassOrFail() {
        return this == PASS || this == FAIL;
    }
}
