package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * The weekly report on timeliness (form R12).
 *
 * @param school the school's full name
 * @param monday the week's first day
 * @param sunday the week's last day
 * @param rows per teacher, in the order of the Russian alphabet
 */
public record TimelinessReport(String school, LocalDate monday, LocalDate sunday, List<TimelinessRow> rows) {

    public TimelinessReport {
        rows = List.copyOf(rows);
    }

    /** All teachers together. */
    public TimelinessRow total() {
        return rows.stream().reduce(new TimelinessRow(0, "", 0, 0, 0, 0, 0, 0, 0, 0, 0), TimelinessRow::plus);
    }
}
