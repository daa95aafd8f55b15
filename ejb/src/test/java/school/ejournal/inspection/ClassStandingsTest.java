package school.ejournal.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;
import school.ejournal.inspection.OwnStandings.OfClass;
import school.ejournal.inspection.OwnStandings.OfPage;
import school.ejournal.journal.PupilStanding;

/** Two pages of a class, at the end of a term for which five marks are wanted. */
class ClassStandingsTest {

    private static final long MATHEMATICS = 11;
    private static final long RUSSIAN = 12;

    @Test
    @DisplayName("IN-05 Means up to fifteen hundredths from a threshold are near it, from below and from above")
    void tellWhoStandsNearAThreshold() {
        List<NearThreshold> near = ClassStandings.of(List.of(
                        pupil(MATHEMATICS, 1, "Абрамов Иван", 345, 0),
                        pupil(MATHEMATICS, 2, "Белова Анна", 344, 0),
                        pupil(MATHEMATICS, 3, "Власов Пётр", 375, 0),
                        pupil(MATHEMATICS, 4, "Громова Ольга", 376, 0),
                        pupil(MATHEMATICS, 5, "Дёмин Олег", 400, 0)))
                .near();

        assertThat(near)
                .extracting(NearThreshold::student, row -> row.mean().display(), NearThreshold::mark)
                .containsExactly(tuple("Абрамов Иван", "3,45", "4"), tuple("Власов Пётр", "3,75", "4"));
        assertThat(near).extracting(NearThreshold::below).containsExactly(true, false);
    }

    @Test
    @DisplayName("IN-06 Whoever has too few marks is told of in each subject, with the number that is missing")
    void tellWhoHasTooFewMarks() {
        ClassStandings standings = ClassStandings.of(List.of(
                pupil(MATHEMATICS, 1, "Абрамов Иван", 400, 2),
                pupil(MATHEMATICS, 2, "Белова Анна", 400, 0),
                pupil(RUSSIAN, 1, "Абрамов Иван", 400, 1)));

        assertThat(standings.few())
                .containsExactly(
                        new TooFewMarks(MATHEMATICS, "Абрамов Иван", "Математика", "Ким Е.И.", 5, 2),
                        new TooFewMarks(RUSSIAN, "Абрамов Иван", "Русский язык", "Ким Е.И.", 5, 1));
    }

    @Nested
    @DisplayName("IN-07 A teacher is told how many pupils she has to decide about")
    class Own {

        @Test
        void onEachOfHerPagesWithSomebodyToDecideAbout() {
            OwnStandings own = OwnStandings.of(List.of(
                    pupil(MATHEMATICS, 1, "Абрамов Иван", 345, 2),
                    pupil(MATHEMATICS, 2, "Белова Анна", 355, 0),
                    pupil(RUSSIAN, 2, "Белова Анна", 400, 0)));

            assertThat(own.pages()).containsExactly(new OfPage(MATHEMATICS, "5А", "Математика", null, 1, 2));
            assertThat(own.led()).isEmpty();
        }

        @Test
        void inTheClassSheLeadsEachPupilOnce() {
            OwnStandings own = OwnStandings.of(List.of(
                    led(MATHEMATICS, 1, "Абрамов Иван", 400, 2),
                    led(RUSSIAN, 1, "Абрамов Иван", 400, 1),
                    led(RUSSIAN, 2, "Белова Анна", 345, 0)));

            assertThat(own.led()).containsExactly(new OfClass(31, "5А", 1, 1));
            assertThat(own.pages()).isEmpty();
        }

        @Test
        void nothingWhereNobodyIsToBeDecidedAbout() {
            assertThat(OwnStandings.of(List.of(pupil(MATHEMATICS, 1, "Абрамов Иван", 400, 0)))
                            .isNobody())
                    .isTrue();
        }
    }

    private static PupilStanding pupil(long page, long id, String name, int hundredths, int lack) {
        return standing(page, true, false, id, name, hundredths, lack);
    }

    private static PupilStanding led(long page, long id, String name, int hundredths, int lack) {
        return standing(page, false, true, id, name, hundredths, lack);
    }

    private static PupilStanding standing(
            long page, boolean taught, boolean led, long id, String name, int hundredths, int lack) {
        return new PupilStanding(
                page,
                31,
                "5А",
                page == MATHEMATICS ? "Математика" : "Русский язык",
                null,
                "Ким Е.И.",
                taught,
                led,
                id,
                name,
                WeightedMean.of(hundredths, 100),
                TermThresholds.decided(null),
                5,
                lack);
    }
}
