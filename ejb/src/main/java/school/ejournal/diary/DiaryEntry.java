package school.ejournal.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.Marking;

/**
 * A lesson of the pupil's week.
 *
 * @param text the cell as it stands in the journal: marks, absence; empty for none
 * @param presence code of the presence, 0 for present
 * @param workType kind of work behind the marks; null for none
 * @param further what the pupil got for further works of the lesson, in their order
 * @param teacher surname and initials
 * @param instead who stands in and where it is held, if otherwise than usual
 * @param markedAt when a cell of it was last changed; null while nothing was ever entered
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
        Assignment homework,
        String text,
        int presence,
        @Nullable String workType,
        int weight,
        List<DiaryMark> further,
        String teacher,
        boolean cancelled,
        Instead instead,
        @Nullable Instant markedAt,
        @Nullable Instant assignedAt,
        List<String> remarks,
        List<String> classRemarks) {

    public DiaryEntry {
        further = List.copyOf(further);
        remarks = List.copyOf(remarks);
        classRemarks = List.copyOf(classRemarks);
    }

    /** Whether something in it was entered or changed after a moment. */
    public boolean changedAfter(Instant moment) {
        return isAfter(markedAt, moment) || isAfter(assignedAt, moment);
    }

    /** Whether the pupil got a mark for any of its works. */
    public boolean isMarked() {
        return isMarkedOwn() || !further.isEmpty();
    }

    /** Whether there is more in the lesson's own cell than a letter of presence. */
    public boolean isMarkedOwn() {
        return !text.equals(Presence.ofCode(presence).letter());
    }

    /** The same lesson with the further works of the other as well. */
    public DiaryEntry and(DiaryEntry other) {
        List<DiaryMark> all = new ArrayList<>(further);
        all.addAll(other.further);
        return new DiaryEntry(
                lessonId,
                date,
                number,
                starts,
                ends,
                subjectId,
                subject,
                marking,
                topic,
                homework,
                text,
                presence,
                workType,
                weight,
                all,
                teacher,
                cancelled,
                instead,
                isAfter(other.markedAt, markedAt) ? other.markedAt : markedAt,
                assignedAt,
                remarks,
                classRemarks);
    }

    private static boolean isAfter(@Nullable Instant change, @Nullable Instant moment) {
        return change != null && (moment == null || change.isAfter(moment));
    }
}
