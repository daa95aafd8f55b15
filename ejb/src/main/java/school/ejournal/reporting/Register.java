package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.List;

/** The alphabetical register as of a day (RP-09): pupils who were ever enrolled, all or those that were looked for. */
public record Register(String school, LocalDate day, List<RegisterRow> rows) {

    public Register {
        rows = List.copyOf(rows);
    }

    /** How many have no file number yet. */
    public int unnumbered() {
        return (int) rows.stream().filter(row -> row.file().isEmpty()).count();
    }
}
