package school.ejournal.rollover.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.YearRule;
import school.ejournal.rollover.Fate;
import school.ejournal.rollover.FateChoice;
import school.ejournal.rollover.Gap;
import school.ejournal.rollover.NextClass;
import school.ejournal.rollover.NextDaysOff;
import school.ejournal.rollover.NextGroup;
import school.ejournal.rollover.NextLead;
import school.ejournal.rollover.NextLoad;
import school.ejournal.rollover.NextTerm;
import school.ejournal.rollover.PupilFate;
import school.ejournal.rollover.RolloverPlan;
import school.ejournal.rollover.RolloverWish;
import school.ejournal.rollover.YearSpan;
import school.ejournal.rollover.model.ThisYear.ClassNow;
import school.ejournal.rollover.model.ThisYear.GroupNow;
import school.ejournal.rollover.model.ThisYear.LeadNow;
import school.ejournal.rollover.model.ThisYear.Line;
import school.ejournal.rollover.model.ThisYear.LoadNow;
import school.ejournal.rollover.model.ThisYear.PupilNow;
import school.ejournal.rollover.model.ThisYear.WeakSubject;

/** A school of 1А, 4А, 5А, 6А, 6Б, 9А, 10А, 11А with a pupil in each, who has the number of the class. */
class NextYearTest {

    private static final YearSpan YEAR = new YearSpan(1, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 26));
    private static final List<ClassNow> CLASSES = List.of(
            new ClassNow(10, 1, "А", "quarter"),
            new ClassNow(40, 4, "А", "quarter"),
            new ClassNow(50, 5, "А", "quarter"),
            new ClassNow(60, 6, "А", "quarter"),
            new ClassNow(61, 6, "Б", "quarter"),
            new ClassNow(90, 9, "А", "quarter"),
            new ClassNow(100, 10, "А", "semester"),
            new ClassNow(110, 11, "А", "semester"));
    private static final List<NextDaysOff> HOLIDAYS = List.of(
            new NextDaysOff(LocalDate.of(2027, 2, 23), LocalDate.of(2027, 2, 23), "23 февраля", true),
            new NextDaysOff(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 15), "День школы", true));
    private static final List<NextDaysOff> BREAKS =
            List.of(new NextDaysOff(LocalDate.of(2027, 12, 29), LocalDate.of(2028, 1, 9), "Каникулы", true));

    @Test
    @DisplayName(
            "RL-11 holidays of the state come within the year, named as this year, and not where days are off already")
    void holidaysComeAgain() {
        RolloverPlan plan = NextYear.of(school(wish(true), Map.of()));

        assertThat(plan.daysOff())
                .extracting(off -> off.from().toString(), NextDaysOff::name, NextDaysOff::ofThisYear)
                .containsExactly(
                        tuple("2027-11-04", "День народного единства", false),
                        tuple("2028-02-23", "23 февраля", true),
                        tuple("2028-03-08", "Международный женский день", false),
                        tuple("2028-05-01", "Праздник Весны и Труда", false),
                        tuple("2028-05-09", "День Победы", false));
    }

    @Test
    @DisplayName("RL-06 classes go up with letter and scheme, 1 and 10 begin anew with their letters")
    void classesGoUp() {
        RolloverPlan plan = NextYear.of(school(wish(true, "А", "Б"), Map.of()));

        assertThat(plan.classes())
                .extracting(NextClass::name, NextClass::fromId, NextClass::scheme)
                .containsExactly(
                        tuple("1А", null, "quarter"),
                        tuple("1Б", null, "quarter"),
                        tuple("2А", 10L, "quarter"),
                        tuple("5А", 40L, "quarter"),
                        tuple("6А", 50L, "quarter"),
                        tuple("7А", 60L, "quarter"),
                        tuple("7Б", 61L, "quarter"),
                        tuple("10Б", null, "semester"),
                        tuple("11А", 100L, "semester"));
    }

    @Test
    @DisplayName("RL-06 unasked the year begins on 1 September with the letters of this year")
    void unaskedItIsAsThisYear() {
        RolloverPlan plan = NextYear.of(school(null, Map.of()));

        assertThat(plan.wish())
                .isEqualTo(new RolloverWish(
                        LocalDate.of(2027, 9, 1), LocalDate.of(2028, 5, 26), true, List.of("А"), List.of("А")));
        assertThat(plan.nextYear()).isEqualTo("2027/28");
    }

    @Test
    @DisplayName("RL-02, RL-03, RL-04 fates are proposed with their reasons")
    void fatesAreProposed() {
        RolloverPlan plan = NextYear.of(school(wish(true, "А"), Map.of()));

        assertThat(plan.pupils())
                .extracting(PupilFate::schoolClass, PupilFate::fate, PupilFate::toClass, PupilFate::debts)
                .containsExactly(
                        tuple("1А", Fate.PROMOTED, "2А", ""),
                        tuple("4А", Fate.REPEATING, null, "Чтение: 2"),
                        tuple("5А", Fate.PROMOTED, "6А", ""),
                        tuple("6А", Fate.CONDITIONAL, "7А", "Алгебра: 2, Физика: н/а"),
                        tuple("6Б", Fate.PROMOTED, "7Б", ""),
                        tuple("9А", Fate.LEAVING, null, ""),
                        tuple("10А", Fate.PROMOTED, "11А", ""),
                        tuple("11А", Fate.LEAVING, null, ""));
        assertThat(plan.faults()).containsExactly("rollover.noClassToGoTo");
    }

    @Test
    @DisplayName("RL-05 what is chosen takes the place of what is proposed")
    void choicesCount() {
        RolloverPlan plan = NextYear.of(school(
                wish(false, "А"),
                Map.of(
                        40L, new FateChoice(40, Fate.PROMOTED, null),
                        50L, new FateChoice(50, Fate.LEAVING, null),
                        60L, new FateChoice(60, null, null),
                        61L, new FateChoice(61, Fate.PROMOTED, "А"),
                        110L, new FateChoice(110, Fate.REPEATING, null))));

        assertThat(plan.pupils())
                .extracting(PupilFate::studentId, PupilFate::fate, PupilFate::toClass, PupilFate::chosen)
                .contains(
                        tuple(40L, Fate.PROMOTED, "5А", true),
                        tuple(50L, Fate.LEAVING, null, true),
                        tuple(60L, Fate.CONDITIONAL, "7А", false),
                        tuple(61L, Fate.PROMOTED, "7А", true),
                        tuple(90L, Fate.PROMOTED, "10А", false),
                        tuple(110L, Fate.LEAVING, null, false));
        assertThat(plan.faults()).isEmpty();
    }

    @Test
    @DisplayName("RL-07 groups go on where the plan has their subject, new subjects get one")
    void groupsGoOn() {
        RolloverPlan plan = NextYear.of(school(wish(true, "А"), Map.of()));

        assertThat(plan.groups())
                .extracting(NextGroup::fromId, NextGroup::schoolClass, NextGroup::subject, NextGroup::name)
                .contains(
                        tuple(500L, "6А", "Английский", "1"),
                        tuple(null, "6А", "История", null),
                        tuple(400L, "5А", "Чтение", null))
                .doesNotContain(tuple(501L, "6А", "Окружающий мир", null));
        assertThat(plan.groups())
                .filteredOn(group -> "История".equals(group.subject()))
                .hasSize(1);
    }

    @Test
    @DisplayName("RL-08 loads go on unless the teacher left or stays in primary school")
    void loadsGoOn() {
        RolloverPlan plan = NextYear.of(school(wish(true, "А"), Map.of()));

        assertThat(plan.loads())
                .extracting(NextLoad::schoolClass, NextLoad::teacherId, NextLoad::hours, NextLoad::gap)
                .containsExactly(
                        tuple("5А", 1L, BigDecimal.valueOf(4), Gap.PRIMARY),
                        tuple("6А", 2L, BigDecimal.valueOf(3), null),
                        tuple("6А", 3L, BigDecimal.valueOf(1), Gap.LEFT));
        assertThat(plan.leads())
                .extracting(NextLead::schoolClass, NextLead::gap)
                .containsExactly(tuple("5А", Gap.PRIMARY), tuple("6А", null));
        assertThat(plan.withoutTeacher()).isEqualTo(plan.groups().size() - 1);
    }

    @Test
    @DisplayName("terms come a year later on the same day of the week, within the year")
    void termsComeAYearLater() {
        RolloverPlan plan = NextYear.of(school(wish(true, "А"), Map.of()));

        assertThat(plan.terms())
                .containsExactly(
                        new NextTerm("quarter", 1, LocalDate.of(2027, 9, 1), LocalDate.of(2027, 10, 22)),
                        new NextTerm("quarter", 2, LocalDate.of(2027, 11, 1), LocalDate.of(2028, 5, 26)));
    }

    @Test
    @DisplayName("RL-09 a year that is done, taken or too early is refused")
    void faultsAreTold() {
        ThisYear now = school(
                new RolloverWish(LocalDate.of(2027, 5, 1), LocalDate.of(2028, 5, 26), true, List.of("А"), List.of("А")),
                Map.of(40L, new FateChoice(40, Fate.PROMOTED, null)));

        assertThat(NextYear.of(now).faults()).containsExactly("rollover.yearsMeet");
    }

    @Test
    @DisplayName("RL-01 the digest tells one plan from another")
    void digestTellsPlansApart() {
        String digest = NextYear.of(school(wish(true, "А"), Map.of())).digest();

        assertThat(NextYear.of(school(wish(true, "А"), Map.of())).digest()).isEqualTo(digest);
        assertThat(NextYear.of(school(wish(false, "А"), Map.of())).digest()).isNotEqualTo(digest);
    }

    private static RolloverWish wish(boolean ninthLeaves, String... tenth) {
        List<String> letters = tenth.length > 1 ? List.of("А", "Б") : List.of("А");
        return new RolloverWish(
                LocalDate.of(2027, 9, 1),
                LocalDate.of(2028, 5, 26),
                ninthLeaves,
                letters,
                tenth.length > 1 ? List.of("Б") : List.of("А"));
    }

    private static ThisYear school(@Nullable RolloverWish wish, Map<Long, FateChoice> choices) {
        return new ThisYear(
                YEAR,
                wish,
                false,
                false,
                YearRule.MATH,
                List.of(
                        new NextTerm("quarter", 1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 23)),
                        new NextTerm("quarter", 2, LocalDate.of(2026, 11, 2), LocalDate.of(2027, 5, 26))),
                HOLIDAYS,
                BREAKS,
                CLASSES,
                CLASSES.stream()
                        .map(one -> new PupilNow(one.id(), "Ученик", "Ян", one.id()))
                        .toList(),
                List.of(
                        new WeakSubject(60, "Алгебра", List.of(MarkValue.TWO, MarkValue.TWO), null),
                        new WeakSubject(60, "История", List.of(MarkValue.TWO, MarkValue.THREE), null),
                        new WeakSubject(60, "Физика", List.of(MarkValue.THREE), MarkValue.NOT_ATTESTED),
                        new WeakSubject(40, "Чтение", List.of(MarkValue.TWO), null)),
                choices,
                List.of(
                        new GroupNow(400, 40, 7, "Чтение", null, "scale"),
                        new GroupNow(500, 50, 5, "Английский", "1", "scale"),
                        new GroupNow(501, 50, 6, "Окружающий мир", null, "scale"),
                        new GroupNow(502, 50, 9, "Труд", null, "scale")),
                List.of(
                        line(5, 5, "Английский", 2),
                        line(5, 9, "Труд", 2),
                        line(6, 5, "Английский", 3),
                        line(6, 8, "История", 2),
                        line(6, 9, "Труд", 2),
                        line(5, 7, "Чтение", 4)),
                List.of(
                        new LoadNow(400, 1, "Первая А.", BigDecimal.valueOf(4), false, false),
                        new LoadNow(500, 2, "Вторая Б.", BigDecimal.valueOf(2), false, true),
                        new LoadNow(502, 3, "Третья В.", BigDecimal.ONE, true, true)),
                List.of(new LeadNow(40, 1, "Первая А.", false, false), new LeadNow(50, 2, "Вторая Б.", false, true)));
    }

    private static Line line(int gradeLevel, long subject, String name, int hours) {
        return new Line(gradeLevel, subject, name, BigDecimal.valueOf(hours), "scale");
    }
}
