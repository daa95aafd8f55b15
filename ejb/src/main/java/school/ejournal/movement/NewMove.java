package school.ejournal.movement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.AttachmentType;
import school.ejournal.calendar.Document;
import school.ejournal.shared.RefusedException;

/**
 * What an order says of a pupil.
 *
 * @param studentId 0 for a pupil who is admitted
 * @param pupil who is admitted; null for all others
 * @param classId whereto; 0 for who leaves
 * @param from the first day in the new class, or the first one no longer here
 * @param place the school that the pupil comes from or goes to; empty within the school
 * @param groupIds the parts of the new class that she joins (MV-04)
 * @param file the order as a file; null where there is none
 */
public record NewMove(
        MoveKind kind,
        long studentId,
        @Nullable NewPupil pupil,
        long classId,
        LocalDate from,
        String place,
        String reason,
        List<Long> groupIds,
        Document order,
        byte @Nullable [] file) {

    /** The most letters that a place may have. */
    public static final int LONGEST_PLACE = 200;

    /** The most letters that a reason may have. */
    public static final int LONGEST_REASON = 500;

    /** @throws RefusedException where something is missing, too long, or the file is none of those that may be attached */
    public NewMove {
        place = place.strip();
        reason = reason.strip();
        groupIds = groupIds.stream().distinct().sorted().toList();
        if (place.length() > LONGEST_PLACE || reason.length() > LONGEST_REASON) {
            throw new RefusedException("movement.tooLong", LONGEST_PLACE, LONGEST_REASON);
        } else if (kind.isToHere() && classId == 0) {
            throw new RefusedException("movement.classWanted");
        } else if (kind == MoveKind.LEAVING && place.isEmpty() && reason.isEmpty()) {
            throw new RefusedException("movement.whereToWanted");
        } else if (file != null
                && (file.length > AttachmentType.LARGEST
                        || AttachmentType.find(file).isEmpty())) {
            throw new RefusedException("movement.badFile");
        }
        file = file == null ? null : file.clone();
    }
}
