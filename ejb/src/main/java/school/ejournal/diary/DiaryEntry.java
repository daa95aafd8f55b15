package school.ejournal.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of the pupil's week.
 *
 * @param text the cell as it stands in the journal: marks, absence; empty for none
 * @param presence code of the presence, 0 for present
 * @param workType kind of work behind the marks; null for none
 * @param teacher surname and initials
 * @param remarks what the teacher remarked to the pupil
 * @param classRemarks what she remarked to the whole class
 */
public record DiaryEntry(
        LocalDate date,
        int number,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        long subjectId,
        String subject,
        String topic,
        String homework,
        String text,
        int presence,
        @Nullable String workType,
        int weight,
        String teacher,
        boolean cancelled,
        List<String> remarks,
        List<String> classRemarks) {

    public DiaryEntry {
        remarks = List.copyOf(remarks);
        classRemarks = List.copyOf(classRemarks);
    }
}
