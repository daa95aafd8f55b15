package school.ejournal.curriculum;

import java.util.List;

/**
 * One fault of a file with a lesson plan.
 *
 * @param row row of the sheet, from 1; 0 for the file as a whole
 * @param column what stands over the column, or its letter; empty for the row as a whole
 * @param value what stands there, shortened
 * @param key message key: what to do about it
 */
public record PlanFault(int row, String column, String value, String key) {

    private static final int LONGEST_VALUE = 60;

    public PlanFault {
        column = shortened(column);
        value = shortened(value);
    }

    static PlanFault whole(String key) {
        return new PlanFault(0, "", "", key);
    }

    static List<PlanFault> only(String key) {
        return List.of(whole(key));
    }

    private static String shortened(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(LONGEST_VALUE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
