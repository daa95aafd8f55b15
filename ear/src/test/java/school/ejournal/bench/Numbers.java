package school.ejournal.bench;

import java.util.Locale;

/** Numbers as the report shows them. */
final class Numbers {

    private Numbers() {}

    static String milliseconds(double value) {
        return plain(value) + " ms";
    }

    static String rate(double value) {
        return count(Math.round(value)) + "/s";
    }

    /** With thin spaces between thousands. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '\u2009');
    }

    /** Three digits that mean something. */
    static String plain(double value) {
        if (value >= 100) {
            return count(Math.round(value));
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    static String bytes(double value) {
        return value >= 1 << 20
                ? plain(value / (1 << 20)) + " MB"
                : value >= 1 << 10 ? plain(value / (1 << 10)) + " KB" : count(Math.round(value)) + " B";
    }
}
