package school.ejournal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.WeightedMean;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.WorkFact;
import school.ejournal.lesson.WorkTypeRow;

/** What the teacher of one page gives for works, and what comes of it for the term. */
final class DemoMarks {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final LocalTime PLANNED_AT = LocalTime.of(8, 0);
    /** Of written works of the last days some are not marked yet. */
    private static final int LATELY = 10;

    private static final int UNMARKED = 7;
    private static final int RETAKEN = 60;
    private static final int BAD = 2;

    private final Map<String, WorkTypeRow> types;
    private final LongSupplier columns;
    private final long teacher;
    private final Instant now;
    private final LocalDate today;
    private final Map<Long, WeightedMean> means = new HashMap<>();

    DemoMarks(Map<String, WorkTypeRow> types, LongSupplier columns, long teacher, Instant now) {
        this.types = types;
        this.columns = columns;
        this.teacher = teacher;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZONE);
    }

    long teacher() {
        return teacher;
    }

    Instant now() {
        return now;
    }

    long newColumn() {
        return columns.getAsLong();
    }

    WeightedMean mean(long student) {
        return means.getOrDefault(student, WeightedMean.EMPTY);
    }

    /** A work as its teacher planned it when the term began. */
    WorkFact planned(PageCard page, long column, long lesson, DemoWork work, String title) {
        Instant at = page.termStarts().atTime(PLANNED_AT).atZone(ZONE).toInstant();
        return new WorkFact(column, lesson, type(work).id(), title, teacher, at.isAfter(now) ? now : at);
    }

    /** What a pupil who was there got for a work; empty for nothing. */
    String mark(DemoPupil pupil, DemoWork work, long student, String name, LocalDate held, boolean twofold) {
        boolean lately = work.isWritten() && held.isAfter(today.minusDays(LATELY));
        if (!pupil.happens(work.percentMarked(), "marked", name) || (lately && pupil.happens(UNMARKED, "pile", name))) {
            return "";
        }
        String text = take(pupil, work, student, name + 0, held);
        return twofold ? text + "/" + take(pupil, work, student, name + 1, held) : text;
    }

    /** Where a subject is marked by pass and fail. */
    String verdict(DemoPupil pupil, DemoWork work, String name) {
        boolean failed = pupil.mark(name) == BAD;
        return pupil.happens(work.percentMarked(), "marked", name)
                ? (failed ? MarkValue.FAIL : MarkValue.PASS).text()
                : "";
    }

    /** One mark, with its retake where a test went badly some time ago. */
    private String take(DemoPupil pupil, DemoWork work, long student, String name, LocalDate held) {
        int value = pupil.mark(name);
        boolean again = value == BAD
                && work == DemoWork.TEST
                && held.isBefore(today.minusDays(LATELY))
                && pupil.happens(RETAKEN, "again", name);
        String text = value + (again ? Mark.ARROW + Math.max(3, pupil.mark(name + "again")) : "");
        WorkTypeRow type = type(work);
        Mark mark = Mark.parse(text).orElseThrow();
        means.put(student, mark.addTo(mean(student), type.weight(), type.retake()));
        return text;
    }

    private WorkTypeRow type(DemoWork work) {
        return Objects.requireNonNull(types.get(work.type()), work.type());
    }
}
