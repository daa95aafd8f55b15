package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.journal.PageFixture.LESSON;
import static school.ejournal.journal.PageFixture.NOW;
import static school.ejournal.journal.PageFixture.STUDENT;
import static school.ejournal.journal.PageFixture.TEACHER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.record.Link;
import school.ejournal.record.PageChange;

class CellVersionTest {
    private static final CellKey CELL = new CellKey(LESSON, STUDENT);

    @Test
    void saysWhatTheRecordSays() {
        CellVersion version = CellVersion.of(link(typed("4")));

        assertThat(version).isEqualTo(new CellVersion(NOW, TEACHER, "4", "5", 2, null, null));
    }

    @Test
    void namesWhoApprovedAndWhichCorrectionItWas() {
        Map<String, Object> facts = CellVersion.facts("4", PageFixture.state("5", 2));
        facts.put("approvedBy", 77L);
        facts.put("correction", 4711L);
        facts.put("reason", "ab".repeat(32));

        CellVersion version = CellVersion.of(link(new PageChange(NOW, TEACHER, null, CellVersion.KIND, facts)));

        assertThat(version.approverId()).isEqualTo(77);
        assertThat(version.correctionId()).isEqualTo(4711);
    }

    @ParameterizedTest
    @CsvSource({
        "101, 900, true",
        "101, 9, false",
        "101, 9000, false",
        "1010, 900, false",
        "1, 900, false",
        "900, 101, false"
    })
    void isRecognisedInTheRecordByItsCellAlone(long column, long student, boolean found) {
        String payload =
                typed("\"column\":" + column + ",\"student\":" + student).payload();

        assertThat(payload.contains(CellVersion.sign(new CellKey(column, student))))
                .isEqualTo(found);
    }

    @Test
    @DisplayName("CR-09 A lesson's topic has the versions in which it became another one")
    void topicsAreToldApartFromTheRestOfTheNote() {
        Map<String, Object> corrected = note("Степени", "№ 5", 3);
        corrected.put("approvedBy", 77L);
        corrected.put("correction", 4711L);

        List<CellVersion> versions = CellVersion.listOf(
                LessonText.TOPIC,
                List.of(noted(note("Дроби", "", 1)), noted(note("Дроби", "№ 5", 2)), noted(corrected)));

        assertThat(versions)
                .containsExactly(
                        new CellVersion(NOW, TEACHER, "", "Дроби", 1, null, null),
                        new CellVersion(NOW, TEACHER, "Дроби", "Степени", 3, 77L, 4711L));
    }

    @Test
    @DisplayName("CR-10 A lesson's homework has the versions in which it became another one")
    void homeworkIsToldApartFromTheTopic() {
        Map<String, Object> corrected = note("Степени", "", 4);
        corrected.put("approvedBy", 77L);
        corrected.put("correction", 4711L);

        List<CellVersion> versions = CellVersion.listOf(
                LessonText.HOMEWORK,
                List.of(
                        noted(note("Дроби", "", 1)),
                        noted(note("Дроби", "№ 5", 2)),
                        noted(note("Степени", "№ 5", 3)),
                        noted(corrected)));

        assertThat(versions)
                .containsExactly(
                        new CellVersion(NOW, TEACHER, "", "№ 5", 2, null, null),
                        new CellVersion(NOW, TEACHER, "№ 5", "", 4, 77L, 4711L));
    }

    @Test
    void notesOfOneLessonAreRecognisedInTheRecordByItAlone() {
        String payload = new PageChange(NOW, TEACHER, null, LessonNotes.KIND, note("\"lesson\":9,", "", 1)).payload();

        assertThat(payload).contains(CellVersion.signOf(LESSON));
        assertThat(payload)
                .doesNotContain(CellVersion.signOf(9))
                .doesNotContain(CellVersion.signOf(LESSON * 10))
                .doesNotContain(CellVersion.signOf(1));
    }

    private static Map<String, Object> note(String topic, String homework, int version) {
        return LessonNotes.facts(LESSON, topic, homework, LessonDetails.PLAIN, version);
    }

    private static Link noted(Map<String, Object> facts) {
        String payload = new PageChange(NOW, TEACHER, null, LessonNotes.KIND, facts).payload();
        return new Link(1, payload, new byte[0], new byte[0]);
    }

    private static PageChange typed(String was) {
        return new PageChange(
                NOW, TEACHER, UUID.randomUUID(), CellVersion.KIND, CellVersion.facts(was, PageFixture.state("5", 2)));
    }

    private static Link link(PageChange change) {
        assertThat(change.payload()).contains(CellVersion.sign(CELL));
        return new Link(1, change.payload(), new byte[0], new byte[0]);
    }
}
