package school.ejournal.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One pupil who came, went or changed the class.
 *
 * @param day the first day in the new class, or the first one no longer here
 * @param fromClass empty for who came from elsewhere
 * @param toClass empty for who left
 * @param place the other school; empty where it is not told
 * @param order null where none stands behind it
 */
public record MovementLine(
        LocalDate day,
        String pupil,
        String fromClass,
        String toClass,
        String place,
        RegisterRow.@Nullable OrderName order) {}
