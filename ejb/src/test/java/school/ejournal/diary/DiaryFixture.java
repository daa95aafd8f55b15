package school.ejournal.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.Marking;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;
import school.ejournal.lesson.RetakePolicy;

/** A week of a fifth class in mathematics; a test states only what matters to it. */
final class DiaryFixture {

    static final LocalDate MONDAY = LocalDate.parse("2026-10-05");
    static final Instant NOON = Instant.parse("2026-10-05T09:00:00Z");
    static final ChildRow CHILD = new ChildRow(900, "Абрамов Иван", "5А");

    private DiaryFixture() {}

    static DiaryEntry lesson(LocalDate date, int number) {
        return new DiaryEntry(
                date.toEpochDay() * 10 + number,
                date,
                number,
                null,
                null,
                1,
                "Математика",
                Marking.SCALE,
                "Сравнение дробей",
                Assignment.NONE,
                "",
                0,
                null,
                1,
                List.of(),
                "Ким Е.И.",
                false,
                Instead.NOTHING,
                null,
                null,
                List.of(),
                List.of());
    }

    static DiaryEntry with(DiaryEntry entry, String homework, String text, int presence, @Nullable Instant markedAt) {
        return with(entry, Assignment.of(homework), text, presence, markedAt);
    }

    static DiaryEntry with(
            DiaryEntry entry, Assignment homework, String text, int presence, @Nullable Instant markedAt) {
        return new DiaryEntry(
                entry.lessonId(),
                entry.date(),
                entry.number(),
                entry.starts(),
                entry.ends(),
                entry.subjectId(),
                entry.subject(),
                entry.marking(),
                entry.topic(),
                homework,
                text,
                presence,
                entry.workType(),
                entry.weight(),
                entry.further(),
                entry.teacher(),
                entry.cancelled(),
                entry.instead(),
                markedAt,
                entry.assignedAt(),
                entry.remarks(),
                entry.classRemarks());
    }

    /** The same lesson with one more work, marked at a moment. */
    static DiaryEntry with(DiaryEntry entry, DiaryMark further, @Nullable Instant markedAt) {
        DiaryEntry line = with(entry, entry.homework(), entry.text(), entry.presence(), markedAt);
        return entry.and(new DiaryEntry(
                line.lessonId(),
                line.date(),
                line.number(),
                line.starts(),
                line.ends(),
                line.subjectId(),
                line.subject(),
                line.marking(),
                line.topic(),
                line.homework(),
                line.text(),
                line.presence(),
                line.workType(),
                line.weight(),
                List.of(further),
                line.teacher(),
                line.cancelled(),
                line.instead(),
                line.markedAt(),
                line.assignedAt(),
                line.remarks(),
                line.classRemarks()));
    }

    static DiaryEntry marked(DiaryEntry entry, String text) {
        return with(entry, entry.homework(), text, 0, NOON);
    }

    static DiaryWeek week(DiaryEntry... entries) {
        return week(Visit.first(NOON), List.of(), entries);
    }

    static DiaryWeek week(Visit visit, List<SubjectStanding> subjects, DiaryEntry... entries) {
        TermSpan term = new TermSpan("quarter", 1, LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-25"));
        WeekFrame frame = new WeekFrame(term.starts(), term, TermThresholds.CUSTOMARY, List.of());
        return new DiaryWeek(CHILD, MONDAY, List.of(entries), subjects, frame, visit, List.of());
    }

    static GivenMark mark(int day, MarkValue value, int weight) {
        return mark(day, Mark.of(value), weight, RetakePolicy.REPLACE);
    }

    static GivenMark mark(int day, Mark mark, int weight, RetakePolicy retake) {
        return new GivenMark(MONDAY.plusDays(day), mark, null, weight, retake, NOON);
    }

    /** A subject with marks of weight 1. */
    static SubjectStanding standing(String subject, MarkValue... values) {
        List<GivenMark> given =
                Arrays.stream(values).map(value -> mark(0, value, 1)).toList();
        WeightedMean mean = WeightedMean.EMPTY;
        for (MarkValue value : values) {
            mean = value.isNumeric() ? mean.plus(value.code(), 1) : mean;
        }
        return new SubjectStanding(1, subject, Marking.SCALE, given, mean, 0, "");
    }
}
