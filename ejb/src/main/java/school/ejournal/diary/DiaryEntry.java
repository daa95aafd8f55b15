package school.ejournal.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Marking;

/**
 * A lesson of the pupil's week.
 *
 * @param text the cell as it stands in the journal: marks, absence; empty for none
 * @param presence code of the presence, 0 for present
 * @param workType kind of work behind the marks; null for none
 * @param teacher surname and initials
 * @param markedAt when the cell was last changed; null while nothing was ever entered
 * @param assignedAt when the homework was last changed; null while there is none
 * @param remarks what the teacher remarked to the pupil
 * @param classRemarks what she remarked to the whole class
 */
public record DiaryEntry(
        long lessonId,
        LocalDate date,
        int number,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        long subjectId,
        String subject,
        Marking marking,
        String topic,
        String homework,
        String text,
        int presence,
        @Nullable String workType,
        int weight,
        String teacher,
        boolean cancelled,
        @Nullable Instant markedAt,
        @Nullable Instant assignedAt,
        List<String> remarks,
        List<String> classRemarks) {

    public DiaryEntry {
        remarks = List.copyOf(remarks);
        classRemarks = List.copyOf(classRemarks);
    }

    /** Whether something in it was entered or changed after a moment. */
    public boolean changedAfter(Instant moment) {
        return isAfter(markedAt, moment) || isAfter(assignedAt, moment);
    }

    private static boolean isAfter(@Nullable Instant change, Instant moment) {
        return change != null && change.isAfter(moment);
    }
}
