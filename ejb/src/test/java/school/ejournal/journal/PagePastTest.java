package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.ejournal.journal.PageFixture.LESSON;
import static school.ejournal.journal.PageFixture.STUDENT;
import static school.ejournal.journal.PageFixture.TEACHER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.lesson.LessonNote;
import school.ejournal.lesson.WorkNote;
import school.ejournal.record.Chain;
import school.ejournal.record.ChainFixture;
import school.ejournal.record.Link;
import school.ejournal.record.PageChange;

@DisplayName("RC-05 A page can be read as of any moment by replaying its links up to then")
class PagePastTest {
    private static final CellKey CELL = new CellKey(LESSON, STUDENT);
    private static final Instant FIRST = Instant.parse("2026-10-05T06:15:00Z");
    private static final Instant SECOND = Instant.parse("2026-10-05T06:20:00Z");
    private static final Instant THIRD = Instant.parse("2026-10-06T12:00:00Z");

    @Test
    void holdsTheLastTextOfEachCell() {
        PagePast past = past(cell(FIRST, "4 о", 1), cell(SECOND, "5/4", 2));

        assertThat(past.cells())
                .isEqualTo(Map.of(CELL, new CellState(CELL, "5/4", new int[] {5, 4}, 0, 2, TEACHER, SECOND)));
    }

    @Test
    void holdsAnEmptiedCellAsEmpty() {
        PagePast past = past(cell(FIRST, "5 н", 1), cell(SECOND, "", 2));

        assertThat(past.cells()).containsValue(new CellState(CELL, "", new int[0], 0, 2, TEACHER, SECOND));
    }

    @Test
    void showsTheLessonsNoteOfThen() {
        PagePast past = past(note(FIRST, "Дроби", "№ 5", 1), note(SECOND, "Сложение дробей", "", 2));

        assertThat(past.then(column())).isEqualTo(column("Сложение дробей", "", false, FIRST, FIRST, 2));
    }

    @Test
    void forgetsWhenTheTopicWasWrittenOnceItIsEmptied() {
        PagePast past = past(note(FIRST, "Дроби", "", 1), note(SECOND, "", "", 2), note(THIRD, "Дроби снова", "", 3));

        assertThat(past.then(column()).topicAt()).isEqualTo(THIRD);
    }

    @Test
    void showsALessonWithoutANoteAsUnwritten() {
        LessonColumn then = past(cell(FIRST, "5", 1)).then(column());

        assertThat(then).isEqualTo(column("", "", false, null, FIRST, 0));
    }

    @Test
    @DisplayName("LE-03 The first entry of a lesson fixes when it was recorded")
    void tellsWhenTheClassWasFirstRecorded() {
        PagePast past = past(cell(FIRST, "5", 1), cell(SECOND, "4", 2), cell(THIRD, "", 3));

        assertThat(past.then(column()).enteredAt()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("LE-03 A topic records a lesson, homework alone does not")
    void tellsALessonWithATopicFromOneWithHomeworkOnly() {
        assertThat(past(note(FIRST, "", "№ 5", 1)).then(column()).enteredAt()).isNull();
        assertThat(past(note(FIRST, "", "№ 5", 1), note(SECOND, "Дроби", "№ 5", 2))
                        .then(column())
                        .enteredAt())
                .isEqualTo(SECOND);
    }

    @Nested
    @DisplayName("AT-03 Presence is recorded by a letter or by the word that all were there")
    class Attendance {
        private final LessonColumn recorded = new LessonColumn(
                LESSON,
                LocalDate.parse("2026-10-05"),
                2,
                false,
                List.of(PageFixture.work(LESSON)),
                "",
                "",
                "Ким Е.И.",
                true,
                null,
                THIRD,
                0,
                LessonDetails.PLAIN,
                new LessonColumn.Recorded(SECOND, "Ким Е.И."));

        @Test
        void marksAndTopicsRecordNothing() {
            PagePast past = past(cell(FIRST, "5", 1), note(FIRST, "Дроби", "", 1), cell(SECOND, "5/4", 2));

            assertThat(past.then(recorded).attendance()).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"н", "о", "б", "у", "нп", "4 о"})
        void aLetterDoes(String text) {
            assertThat(past(cell(FIRST, text, 1)).then(recorded).attendance()).isEqualTo(recorded.attendance());
        }

        @Test
        void aLetterTakenBackStillDoes() {
            PagePast past = past(cell(FIRST, "н", 1), cell(SECOND, "", 2));

            assertThat(past.then(recorded).attendance()).isNotNull();
        }

        @Test
        void theWordDoes() {
            PagePast past =
                    past(LessonPresence.change(FIRST, TEACHER, null, LESSON).payload());

            assertThat(past.then(recorded).attendance()).isNotNull();
            assertThat(past.then(recorded).enteredAt()).isEqualTo(FIRST);
        }
    }

    @Test
    void showsTheWorksOfThen() {
        LessonColumn now =
                column().withWorks(List.of(PageFixture.work(LESSON).as("Новое имя", 7), further(1), further(2)));
        PagePast past = past(
                work(FIRST, LESSON, "Дроби", false, 1),
                work(FIRST, LESSON + 1, "", false, 1),
                work(SECOND, LESSON + 1, "Таблица", false, 2),
                work(SECOND, LESSON + 2, "", true, 2));

        assertThat(past.then(now).works())
                .containsExactly(
                        PageFixture.work(LESSON).as("Дроби", 1), further(1).as("Таблица", 2));
        assertThat(past.workColumns()).containsExactly(LESSON, LESSON + 1, LESSON + 2);
        assertThat(past.workTypes()).containsExactly(8, 8, 8);
    }

    @Test
    @DisplayName("WK-05 more time to mark a work changes nothing that stands on the page")
    void passesOverMoreTimeForAWork() {
        WrittenWork work = WrittenWorkTest.work(LocalDate.parse("2026-10-08"));
        PagePast past = past(
                cell(FIRST, "5", 1),
                WorkDeadlines.change(SECOND, TEACHER, work, LocalDate.parse("2026-10-20"), "00")
                        .payload());

        assertThat(past.cells()).hasSize(1);
        assertThat(past.seq()).isEqualTo(2);
    }

    @Test
    @DisplayName("LE-03 A mark for a further work records the lesson")
    void tellsThatALessonWasRecordedByItsFurtherWork() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("column", LESSON + 1);
        facts.put("student", STUDENT);
        facts.put("was", "");
        facts.put("now", "4");
        facts.put("v", 1);
        PagePast past = past(
                work(FIRST, LESSON + 1, "", false, 1), new PageChange(SECOND, TEACHER, null, "cell", facts).payload());

        assertThat(past.then(column()).enteredAt()).isEqualTo(SECOND);
    }

    @Test
    void showsNoWorkThatWasAddedLater() {
        LessonColumn now = column().withWorks(List.of(PageFixture.work(LESSON).as("Новое имя", 7), further(1)));

        assertThat(past(cell(FIRST, "5", 1)).then(now).works())
                .containsExactly(PageFixture.work(LESSON).as("", 0));
    }

    @Test
    void neverOffersAPastColumnForWriting() {
        assertThat(column().mine()).isTrue();
        assertThat(past().then(column()).mine()).isFalse();
    }

    @Test
    void hasTheHeadOfThen() {
        List<Link> links = ChainFixture.chain(cell(FIRST, "5", 1), cell(SECOND, "4", 2));
        PagePast past = new PagePast(ChainFixture.SCHOOL, ChainFixture.PAGE, links);

        assertThat(past.seq()).isEqualTo(2);
        assertThat(past.head()).isEqualTo(HexFormat.of().formatHex(links.get(1).hash()));
    }

    @Test
    void beginsWithAnEmptyPage() {
        PagePast past = past();

        assertThat(past.cells()).isEmpty();
        assertThat(past.seq()).isZero();
        assertThat(past.head())
                .isEqualTo(HexFormat.of().formatHex(Chain.genesis(ChainFixture.SCHOOL, ChainFixture.PAGE)));
    }

    @Test
    @DisplayName("RC-05 What is otherwise now is told for each cell, topic and homework by itself")
    void tellsWhatDiffersFromALaterPast() {
        PagePast then = past(cell(FIRST, "5", 1), note(FIRST, "Дроби", "№ 5", 1));
        PagePast now = past(
                cell(FIRST, "5", 1),
                note(FIRST, "Дроби", "№ 5", 1),
                cell(SECOND, "", 2),
                note(THIRD, "Дроби", "№ 6", 2));

        PageDifference difference = then.difference(now);

        assertThat(difference.cell(LESSON, STUDENT)).isEmpty();
        assertThat(difference.topic(LESSON)).isNull();
        assertThat(difference.homework(LESSON)).isEqualTo("№ 6");
        assertThat(difference.count()).isEqualTo(2);
    }

    @Test
    void findsNoDifferenceWhereAllIsAsItWas() {
        PagePast then = past(cell(FIRST, "5", 1));
        PagePast now = past(cell(FIRST, "5", 1), cell(SECOND, "4", 2), cell(THIRD, "5", 3));

        assertThat(then.difference(now)).isEqualTo(PageDifference.NONE);
        assertThat(past().difference(past())).isEqualTo(PageDifference.NONE);
    }

    @Test
    void findsWhatWasNotThereThen() {
        assertThat(past().difference(past(cell(FIRST, "5", 1))).cell(LESSON, STUDENT))
                .isEqualTo("5");
    }

    @Test
    void takesOfAllLinksThoseUpToTheMoment() {
        List<Link> links = ChainFixture.chain(cell(FIRST, "5", 1), cell(SECOND, "4", 2), cell(THIRD, "3", 3));

        PagePast then = PagePast.until(SECOND, ChainFixture.SCHOOL, ChainFixture.PAGE, links);

        assertThat(then.seq()).isEqualTo(2);
        assertThat(then.head())
                .isEqualTo(new PagePast(ChainFixture.SCHOOL, ChainFixture.PAGE, links.subList(0, 2)).head());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\":\"2026-10-05T06:15:00Z\",\"by\":1,\"kind\":\"comet\"}",
                "{\"at\":\"2026-10-05T06:15:00Z\",\"by\":1,\"kind\":\"cell\",\"column\":1,\"student\":2,\"was\":\"\",\"now\":\"77\",\"v\":1}"
            })
    void refusesARecordThatNobodyUnderstands(String payload) {
        assertThatThrownBy(() -> past(payload)).isInstanceOf(IllegalStateException.class);
    }

    private static PagePast past(String... payloads) {
        return new PagePast(ChainFixture.SCHOOL, ChainFixture.PAGE, ChainFixture.chain(payloads));
    }

    private static String cell(Instant at, String now, int version) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("column", LESSON);
        facts.put("student", STUDENT);
        facts.put("was", "");
        facts.put("now", now);
        facts.put("v", version);
        return new PageChange(at, TEACHER, null, "cell", facts).payload();
    }

    private static String note(Instant at, String topic, String homework, int version) {
        LessonNote note = new LessonNote(topic, homework, null, 0, null);
        return LessonNotes.change(at, TEACHER, LESSON, note, LessonDetails.PLAIN, version)
                .payload();
    }

    private static String work(Instant at, long column, String title, boolean annulled, int version) {
        WorkNote note = new WorkNote(8L, title, 0, null);
        return LessonWorks.change(at, TEACHER, LESSON, note, annulled, new WorkState(column, version))
                .payload();
    }

    private static WorkColumn further(int n) {
        return PageFixture.work(LESSON + n);
    }

    private static LessonColumn column() {
        return column("Тема сегодня", "Задание", true, THIRD, THIRD, 9);
    }

    private static LessonColumn column(
            String topic, String homework, boolean mine, Instant topicAt, Instant enteredAt, int version) {
        LocalDate date = LocalDate.parse("2026-10-05");
        return new LessonColumn(
                LESSON,
                date,
                2,
                false,
                List.of(PageFixture.work(LESSON)),
                topic,
                homework,
                "Ким Е.И.",
                mine,
                topicAt,
                enteredAt,
                version,
                LessonDetails.PLAIN,
                null);
    }
}
