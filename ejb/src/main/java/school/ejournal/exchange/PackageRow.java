package school.ejournal.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of a package.
 *
 * @param number its row in the file; the header is 1
 * @param values by column; a column that the file lacks reads as empty
 */
record PackageRow(String file, long number, Map<String, String> values) {

    String get(String column) {
        return values.getOrDefault(column, "");
    }

    String sourcedId() {
        return get("sourcedId");
    }

    boolean is(String column, String value) {
        return get(column).equals(value);
    }

    /** The parts of a list column, {@code "q1,q2"}, each once. */
    List<String> list(String column) {
        return Stream.of(get(column).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** A date that the check has passed; null where none is given. */
    @Nullable
    LocalDate date(String column) {
        return get(column).isEmpty() ? null : LocalDate.parse(get(column));
    }

    /** The same with other names for some things. */
    PackageRow renamed(Map<String, String> names) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.replaceAll((column, value) -> {
            if (column.endsWith("SourcedIds")) {
                return list(column).stream()
                        .map(id -> names.getOrDefault(id, id))
                        .collect(Collectors.joining(","));
            }
            return column.equals("sourcedId") || column.endsWith("SourcedId")
                    ? names.getOrDefault(value, value)
                    : value;
        });
        return new PackageRow(file, number, changed);
    }

    PackageFault fault(String column, String key) {
        return new PackageFault(file, number, column, get(column), key);
    }
}
