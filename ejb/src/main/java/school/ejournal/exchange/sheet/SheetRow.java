package school.ejournal.exchange.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the program that shows the sheet counts it; the first is 1
 * @param values by column; empty ones at its end may be missing
 */
public record SheetRow(long number, List<String> values) {

    public SheetRow {
        values = List.copyOf(values);
    }

    /** What stands in a column, counted from 0; empty where the row is shorter. */
    public String get(int column) {
        return column < values.size() ? values.get(column) : "";
    }

    boolean isEmpty() {
        return values.stream().allMatch(String::isEmpty);
    }
}
