package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("EX-14 Calendars of lessons")
class CalendarWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Instant CHANGED = Instant.parse("2026-11-28T08:00:00Z");

    @Test
    void areReadByAStrictParser() throws Exception {
        Calendar calendar = parsed(text("Europe/Moscow", lesson(false, 0, LocalTime.of(8, 30))));

        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
    }

    /** Another library, by other people: it tells what it had to guess, and holds each property against RFC 5545. */
    @Test
    void areReadByAnotherParserWithoutAWarning() {
        CalendarLesson held = lesson(false, 0, LocalTime.of(8, 30));
        CalendarLesson cancelled = lesson(true, 3, LocalTime.of(9, 20));
        CalendarLesson ofTheDay = lesson(false, 1, null);
        String text = new String(
                CalendarWriter.write("Europe/Moscow", "ru", List.of(held, cancelled, ofTheDay))
                        .bytes(),
                StandardCharsets.UTF_8);
        List<List<ParseWarning>> guessed = new ArrayList<>();

        ICalendar calendar = Biweekly.parse(text).warnings(guessed).first();

        assertThat(guessed).allSatisfy(warnings -> assertThat(warnings).isEmpty());
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSize(3).allSatisfy(event -> {
            assertThat(event.getUid().getValue()).isEqualTo("lesson-7@ejournal");
            assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(CHANGED);
        });
        assertThat(calendar.getEvents().get(1).getSequence().getValue()).isEqualTo(3);
        assertThat(calendar.getEvents().get(1).getStatus().isCancelled()).isTrue();
        assertThat(calendar.getEvents().get(0).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-30T05:30:00Z"));
    }

    @Test
    void haveTheTimesOfTheWall() {
        assertThat(text("Europe/Moscow", lesson(false, 0, LocalTime.of(8, 30))))
                .contains("DTSTART;TZID=Europe/Moscow:20261130T083000\r\n")
                .contains("DTEND;TZID=Europe/Moscow:20261130T091000\r\n")
                .contains("TZOFFSETFROM:+0400\r\nTZOFFSETTO:+0300\r\n");
        assertThat(text("Asia/Novosibirsk", lesson(false, 0, LocalTime.of(8, 30))))
                .contains("DTSTART;TZID=Asia/Novosibirsk:20261130T083000\r\n")
                .contains("TZOFFSETTO:+0700\r\n");
    }

    @Test
    void sayWhatIsCancelledUnderTheSameNameAndALaterNumber() {
        String before = text("Europe/Moscow", lesson(false, 0, LocalTime.of(8, 30)));
        String after = text("Europe/Moscow", lesson(true, 1, LocalTime.of(8, 30)));

        assertThat(before).contains("UID:lesson-7@ejournal\r\n", "SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n");
        assertThat(after)
                .contains("UID:lesson-7@ejournal\r\n", "SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n", "SUMMARY:Отменён: ");
    }

    @Test
    void haveLessonsOfTheDayWhereTheSchoolHasNoBells() {
        assertThat(text("Europe/Moscow", lesson(false, 0, null))).contains("DTSTART;VALUE=DATE:20261130\r\n");
    }

    @Test
    void keepTheirFormWhateverASubjectIsCalled() throws Exception {
        String hostile = "A;B,C\\D\r\nEND:VEVENT\nATTENDEE:x " + "ы".repeat(200);
        CalendarLesson lesson = new CalendarLesson(
                7, DAY, 1, LocalTime.of(8, 30), LocalTime.of(9, 10), hostile, "12", "", false, 0, CHANGED);
        String text = text("Europe/Moscow", lesson);

        assertThat(parsed(text).getComponents("VEVENT")).hasSize(1);
        assertThat(text).doesNotContain("\nATTENDEE");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(150));
    }

    @Test
    void areTheSameBytesForTheSameLessons() {
        CalendarLesson lesson = lesson(false, 0, LocalTime.of(8, 30));
        CalendarFile one = CalendarWriter.write("Europe/Moscow", "ru", List.of(lesson));
        CalendarFile other = CalendarWriter.write("Europe/Moscow", "ru", List.of(lesson));
        CalendarFile english = CalendarWriter.write("Europe/Moscow", "en", List.of(lesson));

        assertThat(one.bytes()).isEqualTo(other.bytes());
        assertThat(one.tag()).isEqualTo(other.tag()).isNotEqualTo(english.tag());
    }

    @Test
    void areWholeWithoutALesson() throws Exception {
        Calendar calendar = parsed(new String(
                CalendarWriter.write("Europe/Moscow", "ru", List.of()).bytes(), StandardCharsets.UTF_8));

        assertThat(calendar.getComponents("VEVENT")).isEmpty();
    }

    private static String text(String zone, CalendarLesson lesson) {
        return new String(CalendarWriter.write(zone, "ru", List.of(lesson)).bytes(), StandardCharsets.UTF_8);
    }

    private static Calendar parsed(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static CalendarLesson lesson(boolean cancelled, int sequence, LocalTime starts) {
        LocalTime ends = starts == null ? null : starts.plusMinutes(40);
        return new CalendarLesson(
                7, DAY, 1, starts, ends, "Математика, 5А", "12", "Ким Е. И.", cancelled, sequence, CHANGED);
    }
}
