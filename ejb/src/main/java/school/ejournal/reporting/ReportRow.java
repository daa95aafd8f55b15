package school.ejournal.reporting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A report that was made and kept.
 *
 * @param report which report it is: {@code timeliness}
 * @param name its file name
 * @param size in bytes
 */
public record ReportRow(
        long id, String report, LocalDate starts, LocalDate ends, String name, int size, Instant madeAt) {}
