package school.ejournal.movement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands in the book.
 *
 * @param pupil surname, given name and patronymic
 * @param fromClass the class that was left; empty for none
 * @param toClass the class that was come to; empty for none
 * @param place the school that the pupil came from or went to
 * @param annulledBy who annulled it; empty while it stands
 */
public record OrderRow(
        long id,
        MoveKind kind,
        String number,
        LocalDate date,
        long studentId,
        String pupil,
        LocalDate from,
        String fromClass,
        String toClass,
        String place,
        String reason,
        boolean withFile,
        String enteredBy,
        Instant enteredAt,
        String annulledBy,
        @Nullable Instant annulledAt,
        String annulment) {}
