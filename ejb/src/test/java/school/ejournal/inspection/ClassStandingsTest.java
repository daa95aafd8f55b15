package school.ejournal.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.grading.Marking;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.StudentRow;

/** Two pages of a class, at the end of a term for which five marks are wanted. */
class ClassStandingsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-20");
    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final Instant NOW = Instant.parse("2026-12-20T06:15:00Z");

    @Test
    @DisplayName("IN-05 Means up to fifteen hundredths from a threshold are near it, from below and from above")
    void tellWhoStandsNearAThreshold() {
        JournalSheet sheet = sheet(
                11,
                "Математика",
                pupil(1, "Абрамов Иван", 345, 0),
                pupil(2, "Белова Анна", 344, 0),
                pupil(3, "Власов Пётр", 375, 0),
                pupil(4, "Громова Ольга", 376, 0),
                pupil(5, "Дёмин Олег", 400, 0));

        List<NearThreshold> near = ClassStandings.on(List.of(sheet), TODAY).near();

        assertThat(near)
                .extracting(NearThreshold::student, row -> row.mean().display(), NearThreshold::mark)
                .containsExactly(tuple("Абрамов Иван", "3,45", "4"), tuple("Власов Пётр", "3,75", "4"));
        assertThat(near).extracting(NearThreshold::below).containsExactly(true, false);
    }

    @Test
    @DisplayName("IN-06 Whoever has too few marks is told of in each subject, with the number that is missing")
    void tellWhoHasTooFewMarks() {
        JournalSheet mathematics =
                sheet(11, "Математика", pupil(1, "Абрамов Иван", 400, 2), pupil(2, "Белова Анна", 400, 0));
        JournalSheet russian = sheet(12, "Русский язык", pupil(1, "Абрамов Иван", 400, 1));

        assertThat(ClassStandings.on(List.of(mathematics, russian), TODAY).few())
                .containsExactly(
                        new TooFewMarks(11, "Абрамов Иван", "Математика", "Ким Е.И.", 5, 2),
                        new TooFewMarks(12, "Абрамов Иван", "Русский язык", "Ким Е.И.", 5, 1));
    }

    @Test
    void areSilentAboutPupilsWhoHaveLeft() {
        StudentRow gone =
                new StudentRow(1, "Абрамов Иван", SEPTEMBER, TODAY.minusDays(1), WeightedMean.of(345, 100), "3", 2);

        assertThat(ClassStandings.on(List.of(sheet(11, "Математика", gone)), TODAY))
                .isEqualTo(ClassStandings.NONE);
    }

    private static StudentRow pupil(long id, String name, int hundredths, int lack) {
        return new StudentRow(id, name, SEPTEMBER, null, WeightedMean.of(hundredths, 100), "", lack);
    }

    private static JournalSheet sheet(long id, String subject, StudentRow... students) {
        PageCard page = new PageCard(
                id,
                21,
                31,
                "5А",
                5,
                subject,
                null,
                Marking.SCALE,
                41,
                "quarter",
                2,
                LocalDate.parse("2026-11-05"),
                LocalDate.parse("2026-12-27"),
                false,
                null,
                false,
                SEPTEMBER,
                999,
                "Ким Е.И.",
                false,
                false,
                false,
                false,
                false,
                TermThresholds.decided(null),
                new MinimumMarks(5, 50),
                false,
                1,
                "0f".repeat(32));
        return new JournalSheet(page, List.of(students), List.of(), Map.of(), NOW);
    }
}
