package school.ejournal.exchange.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.RosterColumn;
import school.ejournal.exchange.RosterField;
import school.ejournal.exchange.sheet.Sheet;
import school.ejournal.exchange.sheet.SheetRow;

/** Finds the row of headings in a sheet and what each column is read as. */
public final class RosterColumns {

    private static final int ROWS_LOOKED_AT = 10;
    private static final int LONGEST_EXAMPLE = 40;

    private final Sheet sheet;
    private final int headings;
    private final List<RosterColumn> columns;

    private RosterColumns(Sheet sheet, int headings, List<RosterColumn> columns) {
        this.sheet = sheet;
        this.headings = headings;
        this.columns = List.copyOf(columns);
    }

    /**
     * Reads the headings.
     *
     * @param kept fields by the heading's letters and digits, as the school chose them; empty for one that is not read
     */
    public static RosterColumns of(Sheet sheet, Map<String, String> kept) {
        int headings = 0;
        long most = 0;
        for (int i = 0; i < Math.min(ROWS_LOOKED_AT, sheet.rows().size()); i++) {
            long known = sheet.rows().get(i).values().stream()
                    .filter(value -> field(value, kept) != null)
                    .count();
            if (known > most) {
                most = known;
                headings = i;
            }
        }
        return new RosterColumns(sheet, headings, columns(sheet, headings, kept));
    }

    private static List<RosterColumn> columns(Sheet sheet, int headings, Map<String, String> kept) {
        List<RosterColumn> columns = new ArrayList<>();
        Set<RosterField> taken = new HashSet<>();
        List<String> values = sheet.rows().get(headings).values();
        for (int i = 0; i < values.size(); i++) {
            RosterField field = field(values.get(i), kept);
            if (!values.get(i).isEmpty()) {
                columns.add(new RosterColumn(
                        i,
                        values.get(i),
                        example(sheet, headings, i),
                        field == null || taken.add(field) ? field : null));
            }
        }
        return columns;
    }

    private static @Nullable RosterField field(String heading, Map<String, String> kept) {
        String chosen = kept.get(RosterField.plain(heading));
        return chosen == null
                ? RosterField.find(heading).orElse(null)
                : RosterField.named(chosen).orElse(null);
    }

    private static String example(Sheet sheet, int headings, int column) {
        return sheet.rows().stream()
                .skip(headings + 1L)
                .map(row -> row.get(column))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.length() > LONGEST_EXAMPLE ? value.substring(0, LONGEST_EXAMPLE) + "…" : value)
                .orElse("");
    }

    /** The same sheet, its columns read as chosen. */
    public RosterColumns as(List<RosterColumn> chosen) {
        Map<Integer, RosterColumn> byIndex = new HashMap<>();
        chosen.forEach(column -> byIndex.put(column.index(), column));
        List<RosterColumn> mapped = columns.stream()
                .map(column -> {
                    RosterColumn other = byIndex.get(column.index());
                    return other == null ? column : column.as(other.field());
                })
                .toList();
        return new RosterColumns(sheet, headings, mapped);
    }

    public List<RosterColumn> columns() {
        return columns;
    }

    /** What is wrong with the headings: a column that has to be there, or two for one thing. */
    List<PackageFault> faults() {
        List<PackageFault> faults = new ArrayList<>();
        long row = sheet.rows().get(headings).number();
        Map<RosterField, RosterColumn> byField = new EnumMap<>(RosterField.class);
        for (RosterColumn column : columns) {
            if (column.field() != null && byField.putIfAbsent(column.field(), column) != null) {
                faults.add(new PackageFault(
                        sheet.file(), row, column.heading(), column.heading(), "exchange.columnTwice"));
            }
        }
        if (!byField.containsKey(RosterField.FULL_NAME)) {
            missing(faults, row, byField, RosterField.SURNAME, "exchange.surnameMissing");
            missing(faults, row, byField, RosterField.GIVEN_NAME, "exchange.givenNameMissing");
        }
        missing(faults, row, byField, RosterField.SCHOOL_CLASS, "exchange.classMissing");
        return faults;
    }

    private void missing(
            List<PackageFault> faults,
            long row,
            Map<RosterField, RosterColumn> byField,
            RosterField field,
            String key) {
        if (!byField.containsKey(field)) {
            faults.add(new PackageFault(sheet.file(), row, "", "", key));
        }
    }

    String file() {
        return sheet.file();
    }

    /** How many rows there are under the headings. */
    public int count() {
        return rows().size();
    }

    /** The rows below the headings. */
    List<SheetRow> rows() {
        return sheet.rows().subList(headings + 1, sheet.rows().size());
    }

    /** The column of a field; null where the file has none. */
    @Nullable
    RosterColumn of(RosterField field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .orElse(null);
    }
}
