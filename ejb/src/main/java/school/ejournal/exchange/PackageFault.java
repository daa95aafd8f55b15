package school.ejournal.exchange;

import java.util.Comparator;

/**
 * One fault of a package.
 *
 * @param file file name in the zip, shortened; empty for the zip itself
 * @param row row in the file, the header is 1; 0 for the file as a whole
 * @param column column name; empty for the row as a whole
 * @param value what stands there, shortened
 * @param key message key: what is wrong with it
 */
public record PackageFault(String file, long row, String column, String value, String key) {

    static final Comparator<PackageFault> BY_PLACE =
            Comparator.comparing(PackageFault::file).thenComparing(PackageFault::row);

    private static final int LONGEST_VALUE = 60;

    public PackageFault {
        file = shortened(file);
        value = shortened(value);
    }

    /** A fault of the package or of a file as a whole. */
    public static PackageFault whole(String file, String key) {
        return new PackageFault(file, 0, "", "", key);
    }

    private static String shortened(String text) {
        return text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(LONGEST_VALUE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
