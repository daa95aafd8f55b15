package school.ejournal.oneroster;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of the standard (OneRoster 1.2, CSV binding 1.2.1): its columns in order, as facts in {@code oneroster/tables.csv}. */
record Table(String name, List<Column> columns) {

    /** The columns that every file begins with. */
    static final List<String> COMMON = List.of("sourcedId", "status", "dateLastModified");

    /** A column, and what may stand in it; {@code of users} are names of things of that file. */
    record Column(String name, boolean required, String form) {}

    /** The files by name, without {@code .csv}. */
    static Map<String, Table> all() throws IOException {
        Map<String, Table> tables = new LinkedHashMap<>();
        try (InputStreamReader reader = new InputStreamReader(
                        Objects.requireNonNull(Table.class.getResourceAsStream("/oneroster/tables.csv")),
                        StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            for (CSVRecord line : parser) {
                tables.computeIfAbsent(line.get("file"), name -> new Table(name, new ArrayList<>()))
                        .columns
                        .add(new Column(line.get("column"), line.get("required").equals("yes"), line.get("form")));
            }
        }
        return tables;
    }

    List<String> header() {
        List<String> header = new ArrayList<>(COMMON);
        columns.forEach(column -> header.add(column.name()));
        return header;
    }
}
