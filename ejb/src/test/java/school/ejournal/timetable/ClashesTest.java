package school.ejournal.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TT-04 nobody is in two places")
class ClashesTest {

    private final Clashes clashes = new Clashes(Map.of(11L, Set.of(1L, 2L), 12L, Set.of(3L), 13L, Set.of(2L)));

    @Test
    void aTeacherIsNotInTwoClasses() {
        List<Clash> found = clashes.of(List.of(WeekFixture.lesson(1, 9, 1, 2), WeekFixture.lesson(2, 9, 1, 2)));

        assertThat(found).extracting(Clash::kind).containsExactly(Clash.Kind.TEACHER);
        assertThat(found.get(0).what()).isEqualTo("Учитель 9");
    }

    @Test
    @DisplayName("TT-04 in two shifts the bells tell whether lessons meet, not their numbers")
    void shiftsMeetByTheirBells() {
        SlotRow first = WeekFixture.at("13:15", "14:00", WeekFixture.lesson(1, 9, 1, 6));
        SlotRow second = WeekFixture.at("13:30", "14:15", WeekFixture.lesson(2, 9, 1, 1));
        SlotRow later = WeekFixture.at("18:05", "18:50", WeekFixture.lesson(2, 9, 1, 6));

        assertThat(clashes.of(List.of(first, second, later)))
                .extracting(clash -> clash.one().id() + " " + clash.other().id())
                .containsExactly(first.id() + " " + second.id());
    }

    @Test
    void aClassHasOneLessonAtATime() {
        List<Clash> found = clashes.of(List.of(WeekFixture.lesson(1, 8, 3, 4), WeekFixture.lesson(1, 9, 3, 4)));

        assertThat(found).extracting(Clash::kind).containsExactly(Clash.Kind.CLASS);
    }

    @Test
    void aPartMeetsItsWholeClass() {
        List<Clash> found = clashes.of(List.of(WeekFixture.lesson(1, 8, 3, 4), WeekFixture.part(11, 1, 9, 3, 4)));

        assertThat(found).extracting(Clash::kind).containsExactly(Clash.Kind.CLASS);
    }

    @Test
    void partsWithoutCommonPupilsLearnSideBySide() {
        assertThat(clashes.of(List.of(WeekFixture.part(11, 1, 8, 3, 4), WeekFixture.part(12, 1, 9, 3, 4))))
                .isEmpty();
    }

    @Test
    void partsOfTwoClassesMeetInAPupilOfBoth() {
        List<Clash> found = clashes.of(List.of(WeekFixture.part(11, 1, 8, 3, 4), WeekFixture.part(13, 2, 9, 3, 4)));

        assertThat(found).extracting(Clash::kind).containsExactly(Clash.Kind.CLASS);
    }

    @Test
    void aPartWithPupilsOfAnotherClassMeetsThatClass() {
        Clashes across = new Clashes(Map.of(11L, Set.of(1L, 2L)), Map.of(11L, Set.of(2L)), Map.of());

        List<Clash> found = across.of(List.of(
                WeekFixture.part(11, 1, 8, 3, 4), WeekFixture.lesson(2, 9, 3, 4), WeekFixture.lesson(3, 10, 3, 4)));

        assertThat(found).extracting(Clash::kind).containsExactly(Clash.Kind.CLASS);
    }

    @Test
    void aPupilTaughtApartMeetsTheLessonsThatSheIsIn() {
        Clashes home = new Clashes(Map.of(11L, Set.of(1L)), Map.of(), Map.of(100L, Set.of(1L)));

        List<Clash> without = home.of(List.of(WeekFixture.lesson(1, 9, 3, 4), WeekFixture.part(11, 1, 8, 3, 4)));
        List<Clash> within = new Clashes(Map.of(11L, Set.of(1L)), Map.of(), Map.of(200L, Set.of(1L)))
                .of(List.of(WeekFixture.lesson(1, 9, 3, 4), WeekFixture.part(11, 1, 8, 3, 4)));

        assertThat(without).isEmpty();
        assertThat(within).extracting(Clash::kind).containsExactly(Clash.Kind.CLASS);
    }

    @Test
    void aRoomHoldsOneLessonWhateverItsCase() {
        List<Clash> found = clashes.of(List.of(WeekFixture.inRoom("12а", 1, 1, 1), WeekFixture.inRoom("12А", 2, 1, 1)));

        assertThat(found).extracting(Clash::what).containsExactly("12а");
    }

    @Test
    @DisplayName("TT-06 odd and even weeks never meet")
    void oddAndEvenWeeksNeverMeet() {
        SlotRow odd = WeekFixture.inWeeks(Weeks.ODD, 1, 9, 1, 1);
        SlotRow even = WeekFixture.inWeeks(Weeks.EVEN, 2, 9, 1, 1);
        SlotRow each = WeekFixture.inWeeks(Weeks.EACH, 3, 9, 1, 1);

        assertThat(clashes.of(List.of(odd, even))).isEmpty();
        assertThat(clashes.of(List.of(odd, even, each))).hasSize(2);
    }

    @Test
    void anotherTimeIsNoClash() {
        assertThat(clashes.of(List.of(WeekFixture.lesson(1, 9, 1, 2), WeekFixture.lesson(2, 9, 1, 3))))
                .isEmpty();
    }
}
