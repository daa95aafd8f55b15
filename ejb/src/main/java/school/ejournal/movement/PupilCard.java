package school.ejournal.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pupil who is to be moved.
 *
 * @param name surname, given name and patronymic
 * @param classId the class of today; 0 for none
 * @param schoolClass its name; empty for none
 * @param until the last day there, where it is known
 */
public record PupilCard(
        long id,
        String name,
        long classId,
        String schoolClass,
        @Nullable LocalDate until) {}
