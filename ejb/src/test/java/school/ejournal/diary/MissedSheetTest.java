package school.ejournal.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.attendance.AbsenceCount;
import school.ejournal.attendance.LessonSeen;
import school.ejournal.attendance.Presence;

class MissedSheetTest {

    private static final LocalDate MONDAY = DiaryFixture.MONDAY;
    private static final List<String> SUBJECTS = List.of("Математика", "Русский язык", "История");

    private final Map<LocalDate, List<LessonSeen>> had = new TreeMap<>();

    @Test
    @DisplayName("DI-06 Days are told the latest first, with the lessons of one kind together")
    void tellsTheDaysTheLatestFirst() {
        day(MONDAY, "ббб");
        day(MONDAY.plusDays(1), "...");
        day(MONDAY.plusDays(2), "н.н");

        assertThat(sheet().days()).extracting(MissedDay::date).containsExactly(MONDAY.plusDays(2), MONDAY);
        assertThat(sheet().days()).extracting(MissedDay::whole).containsExactly(false, true);
        assertThat(sheet().days()).extracting(MissedDay::isUnexplained).containsExactly(true, false);
        MissedDay.Part unexplained = sheet().days().get(0).parts().get(0);
        assertThat(unexplained.presence()).isEqualTo(Presence.ABSENT);
        assertThat(unexplained.lessons()).extracting(LessonSeen::number).containsExactly(1, 3);
    }

    @Test
    @DisplayName("DI-06 A subject is told of that has something missed or a lateness")
    void tellsTheSubjects() {
        day(MONDAY, "б.о");
        day(MONDAY.plusDays(1), "у..");

        assertThat(sheet().subjects()).extracting(MissedSubject::subject).containsExactly("История", "Математика");
        assertThat(sheet().subjects().get(0).count().late()).isEqualTo(1);
        assertThat(sheet().subjects().get(1).count().missed()).isEqualTo(2);
        assertThat(sheet().subjects().get(1).count().ill()).isEqualTo(1);
    }

    @Test
    void countsAllSubjectsTogether() {
        day(MONDAY, "ббб");
        day(MONDAY.plusDays(1), "нпо");

        AbsenceCount count = sheet().count();

        assertThat(List.of(count.held(), count.missed(), count.days(), count.daysIll(), count.late()))
                .containsExactly(6, 4, 1, 1, 1);
    }

    @Test
    void nothingMissedIsSaidOfWhomWasThere() {
        day(MONDAY, "...");

        assertThat(sheet().isNothing()).isTrue();
        assertThat(sheet().count().held()).isEqualTo(3);
    }

    private MissedSheet sheet() {
        return MissedSheet.of(DiaryFixture.CHILD, List.of(), null, had);
    }

    /** A letter for each lesson, {@code .} for there; {@code п} is there as well. */
    private void day(LocalDate date, String letters) {
        List<LessonSeen> lessons = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            Presence presence = Presence.find(letters.substring(i, i + 1)).orElse(Presence.PRESENT);
            lessons.add(new LessonSeen(i, i + 1, SUBJECTS.get(i), null, true, presence, false, false));
        }
        had.put(date, lessons);
    }
}
