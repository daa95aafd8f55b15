package school.ejournal.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.PackageRefusedException;

/** What is wrong with the form of one sheet; stops the reading once there is enough of it. */
final class SheetFaults {

    /** The most rows, columns and letters of one value. */
    static final int MOST_ROWS = 10_000;

    static final int MOST_COLUMNS = 200;
    static final int LONGEST_VALUE = 1_000;

    private static final int ENOUGH = 100;
    private static final int LETTERS = 26;

    /** What a spreadsheet would calculate; a sign before nothing but digits is a telephone number. */
    private static final Pattern FORMULA = Pattern.compile("^[=@]|^[+-](?![0-9() -]*$)");

    private final String file;
    private final List<PackageFault> found = new ArrayList<>();

    SheetFaults(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Stops the reading: the sheet is refused for this and for what was found until now. */
    PackageRefusedException refusal(String key, long row, String value) {
        found.add(new PackageFault(file, row, "", value, key));
        return new PackageRefusedException(found);
    }

    void note(String key, long row, int column, String value) {
        found.add(new PackageFault(file, row, letters(column), value, key));
        if (found.size() >= ENOUGH) {
            throw new PackageRefusedException(found);
        }
    }

    /** Looks at one value for what no sheet of ours may have. */
    void look(String value, long row, int column) {
        if (value.length() > LONGEST_VALUE || value.codePoints().anyMatch(SheetFaults::isNoText)) {
            note("exchange.badText", row, column, value);
        } else if (FORMULA.matcher(value).find()) {
            note("exchange.formula", row, column, value);
        }
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new PackageRefusedException(found);
        }
    }

    private static boolean isNoText(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t' && codePoint != '\r')
                || Character.getType(codePoint) == Character.SURROGATE
                || Character.getType(codePoint) == Character.UNASSIGNED
                || codePoint == '\u202E';
    }

    /** {@code A} for column 0, {@code AB} for column 27: as programs that show sheets call them. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
