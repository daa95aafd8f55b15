package school.ejournal.oneroster;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import school.ejournal.oneroster.ReadPackage.File;
import school.ejournal.oneroster.Table.Column;

/**
 * Holds a bulk package against the published tables of OneRoster 1.2 (CSV binding 1.2.1), as validators of the standard do: the
 * manifest, headers in order, obligatory fields, forms, words, names that are there once and lead somewhere. What it finds is
 * said by file, row and column.
 */
public final class Conformance {

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z./@_-]{1,255}");
    private static final Pattern PAIR = Pattern.compile("\\{[^{}:]+:[^{}:]+}");

    private final Map<String, Table> tables;
    private final ReadPackage content;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    private Conformance(Map<String, Table> tables, ReadPackage content) {
        this.tables = tables;
        this.content = content;
    }

    /** Everything that a validator would object to; nothing for a package that conforms. */
    public static List<String> findings(byte[] zip) throws IOException {
        ReadPackage content = ReadPackage.of(zip);
        Conformance check = new Conformance(Table.all(), content);
        check.findings.addAll(ManifestCheck.findings(content));
        check.content.files().keySet().stream()
                .filter(name -> !name.equals("manifest.csv") && !check.tables.containsKey(name.replace(".csv", "")))
                .forEach(name -> check.findings.add(name + ": no file of the standard"));
        check.tables.values().forEach(check::collectNames);
        check.tables.values().forEach(check::check);
        check.findings.addAll(SenseCheck.findings(content));
        return check.findings;
    }

    private void collectNames(Table table) {
        Set<String> mine = new HashSet<>();
        File file = content.get(table.name());
        for (int row = 0; row < file.rows().size(); row++) {
            String name = file.cell(file.rows().get(row), "sourcedId");
            if (!mine.add(name)) {
                tell(table, row, "sourcedId", "there twice: " + name);
            } else if (!NAME.matcher(name).matches()) {
                tell(table, row, "sourcedId", "letters that the standard does not allow: " + name);
            }
        }
        names.put(table.name(), mine);
    }

    private void check(Table table) {
        File file = content.get(table.name());
        if (file.header().isEmpty()) {
            return;
        }
        List<String> header = table.header();
        boolean begins = file.header().size() >= header.size()
                && file.header().subList(0, header.size()).equals(header);
        boolean goesOn = begins
                && file.header().subList(header.size(), file.header().size()).stream()
                        .allMatch(column -> column.startsWith("metadata."));
        if (!goesOn) {
            findings.add(table.name() + ".csv: another header: " + file.header());
            return;
        }
        for (int row = 0; row < file.rows().size(); row++) {
            checkRow(table, file, row);
        }
    }

    private void checkRow(Table table, File file, int row) {
        List<String> cells = file.rows().get(row);
        if (cells.size() != file.header().size()) {
            tell(table, row, "", "another number of cells");
        }
        if (!file.cell(cells, "status").isEmpty()
                || !file.cell(cells, "dateLastModified").isEmpty()) {
            tell(table, row, "status", "not empty in bulk");
        }
        if (cells.stream().anyMatch(cell -> cell.contains("\n") || cell.contains("\r"))) {
            tell(table, row, "", "a line break within a cell");
        }
        if (table.name().equals("demographics")) {
            refers(table, row, "sourcedId", "users", file.cell(cells, "sourcedId"));
        }
        for (Column column : table.columns()) {
            String value = file.cell(cells, column.name());
            if (!value.isEmpty()) {
                checkForm(table, row, column, value);
            } else if (column.required()) {
                tell(table, row, column.name(), "empty");
            }
        }
    }

    private void checkForm(Table table, int row, Column column, String value) {
        String[] form = column.form().split(" ", 2);
        boolean well =
                switch (form[0]) {
                    case "of" -> {
                        refers(table, row, column.name(), form[1], value);
                        yield true;
                    }
                    case "word" ->
                        Arrays.asList(form[1].split("\\|")).contains(value)
                                || form[1].endsWith("|ext") && value.startsWith("ext:");
                    case "date" -> isDate(value);
                    case "year" -> value.matches("[0-9]{4}");
                    case "integer" -> value.matches("-?[0-9]+");
                    case "number" -> value.matches("-?[0-9]+(\\.[0-9]+)?");
                    case "truth" -> value.equals("true") || value.equals("false");
                    case "pairs" ->
                        Arrays.stream(value.split(","))
                                .allMatch(pair -> PAIR.matcher(pair).matches());
                    default -> true;
                };
        if (!well) {
            tell(table, row, column.name(), "no " + form[0] + ": " + value);
        }
    }

    private void refers(Table table, int row, String column, String to, String value) {
        for (String name : value.split(",")) {
            if (!names.getOrDefault(to, Set.of()).contains(name)) {
                tell(table, row, column, "leads nowhere: " + name);
            }
        }
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private void tell(Table table, int row, String column, String what) {
        findings.add(table.name() + ".csv:" + (row + 2) + " " + column + ": " + what);
    }
}
