package school.ejournal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterWriterTest {
    private static final String URL = "https://journal.example.org";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Content FIVE = new Content("5", "");
    private static final Content FOUR = new Content("4", "");
    private static final Content ABSENT = new Content("", Content.ABSENT);

    @Test
    void tellsByChildWhatWasEnteredWhereAndWhen() {
        LetterText text = write(
                "ru",
                "digest",
                notice(1, "Кира", NoticeSubject.MARK, NoticeChange.NEW, FIVE, Content.NOTHING),
                notice(2, "Лев", NoticeSubject.ABSENCE, NoticeChange.NEW, ABSENT, Content.NOTHING));

        assertThat(text.subject()).isEqualTo("СОШ № 5: дневник за день (2)");
        assertThat(text.plain())
                .startsWith("""
                        Кира
                        - Математика: отметка 5, контрольная работа (вторник, 24 ноября, урок 3)

                        Лев
                        - Математика: пропуск урока (вторник, 24 ноября, урок 3)
                        """)
                .contains(URL + "/family/messages.xhtml")
                .contains(URL + "/family/letters.xhtml");
    }

    @Test
    @DisplayName("MS-03 A correction names the old and the new")
    void namesOldAndNew() {
        LetterText text =
                write("ru", "at_once", notice(1, "Кира", NoticeSubject.MARK, NoticeChange.CORRECTED, FOUR, FIVE));

        assertThat(text.plain()).contains("исправлено: было «5», стало «4»");
        assertThat(text.subject()).isEqualTo("СОШ № 5: новое в дневнике (1)");
    }

    @Test
    void saysThatAMarkOrAnAbsenceWasWithdrawn() {
        LetterText text = write(
                "ru",
                "at_once",
                notice(1, "Кира", NoticeSubject.MARK, NoticeChange.ANNULLED, Content.NOTHING, FIVE),
                notice(1, "Кира", NoticeSubject.ABSENCE, NoticeChange.ANNULLED, Content.NOTHING, ABSENT));

        assertThat(text.plain()).contains("отметка 5 снята").contains("запись «пропуск урока» снята");
    }

    @Test
    @DisplayName("MS-07 The text of a remark stays in the journal")
    void keepsTheTextOfARemarkOut() {
        LetterText text = write(
                "ru",
                "at_once",
                notice(1, "Кира", NoticeSubject.REMARK, NoticeChange.NEW, Content.NOTHING, Content.NOTHING));

        assertThat(text.plain()).contains("примечание учителя").doesNotContain("secret");
        assertThat(text.html()).doesNotContain("secret");
    }

    @Test
    void speaksEnglishToWhomWantsIt() {
        LetterText text = write(
                "en",
                "at_once",
                notice(
                        1,
                        "Кира",
                        NoticeSubject.LATE,
                        NoticeChange.NEW,
                        new Content("", Content.LATE),
                        Content.NOTHING));

        assertThat(text.plain()).contains("late (Tuesday, 24 November, lesson 3)");
        assertThat(text.html()).contains("<html lang=\"en\">");
    }

    @Test
    void takesNothingForMarkup() {
        NoticeRow hostile = new NoticeRow(
                1,
                1,
                "<script>alert('x')</script>",
                "\"Math\" & <b>",
                DAY,
                3,
                "quarter",
                2,
                NoticeSubject.MARK,
                NoticeChange.NEW,
                FIVE,
                Content.NOTHING,
                "{0}",
                null,
                Instant.EPOCH,
                null);

        LetterText text = write("ru", "at_once", hostile);

        assertThat(text.html())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .contains("&quot;Math&quot; &amp; &lt;b&gt;")
                .contains("отметка 5, {0}")
                .doesNotContain("<script>");
    }

    @Test
    void sendsACodeWithNothingAboutAnyChild() {
        Letter letter =
                new Letter(1, "code", 1, UUID.randomUUID(), "a@b.example", "ru", "СОШ № 5", List.of(), "012345");

        LetterText text = LetterWriter.write(letter, URL);

        assertThat(text.plain()).contains("Код подтверждения: 012345").doesNotContain("/family/");
        assertThat(text.html()).contains("012345");
    }

    private static LetterText write(String language, String kind, NoticeRow... rows) {
        return LetterWriter.write(
                new Letter(1, kind, 1, UUID.randomUUID(), "a@b.example", language, "СОШ № 5", List.of(rows), ""), URL);
    }

    private static NoticeRow notice(
            long student, String name, NoticeSubject subject, NoticeChange change, Content content, Content was) {
        @Nullable String remark = subject == NoticeSubject.REMARK ? "secret" : null;
        return new NoticeRow(
                1,
                student,
                name,
                "Математика",
                DAY,
                3,
                "quarter",
                2,
                subject,
                change,
                content,
                was,
                "Контрольная работа",
                remark,
                Instant.EPOCH,
                null);
    }
}
