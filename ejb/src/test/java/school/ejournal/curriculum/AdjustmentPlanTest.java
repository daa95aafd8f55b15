package school.ejournal.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.ejournal.curriculum.PlanFixture.items;
import static school.ejournal.curriculum.PlanFixture.lessons;
import static school.ejournal.curriculum.PlanFixture.parts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.curriculum.NewAdjustment.Change;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;

@DisplayName("CU-08 An adjustment")
class AdjustmentPlanTest {

    private static Change change(long item, AdjustmentWay way, @Nullable String hours) {
        return new Change(item, way, hours == null ? null : new BigDecimal(hours));
    }

    @ParameterizedTest(name = "{0} and {1} hours become {2} and {3}")
    @CsvSource({"1, 1, 0.5, 0.5", "1, 2, 0.5, 1.5", "2, 1, 1.5, 0.5", "2, 2, 1, 1", "1.5, 1.5, 1, 0.5"})
    void mergedItemsTakeAsLongAsTheLongerOfThem(String first, String second, BigDecimal left, BigDecimal right) {
        List<AdjustmentLine> lines = AdjustmentPlan.of(
                items("Дроби*" + first, "Углы*" + second), List.of(change(1, AdjustmentWay.MERGE, null)));

        assertThat(lines.get(0).hoursAfter()).isEqualByComparingTo(left);
        assertThat(lines.get(1).hoursAfter()).isEqualByComparingTo(right);
        assertThat(left.add(right)).isEqualByComparingTo(new BigDecimal(first).max(new BigDecimal(second)));
    }

    @Test
    void theFlowFollowsIt() {
        List<PlannedItem> items = items("Дроби", "Углы", "Площадь*2", "Объём", "Итоги");
        List<AdjustmentLine> lines = AdjustmentPlan.of(
                items,
                List.of(
                        change(1, AdjustmentWay.MERGE, null),
                        change(3, AdjustmentWay.SHORTEN, "1"),
                        change(4, AdjustmentWay.SELF, null)));

        PlanFlow flow = PlanFlow.of(AdjustmentPlan.applied(items, lines), lessons("", "", ""));

        assertThat(parts(flow)).containsExactly("Дроби 0.5 + Углы 0.5", "Площадь", "Итоги");
        assertThat(flow.hoursWithoutLesson()).isZero();
    }

    @Test
    void neitherMergesAControlWorkNorLeavesItToSelfStudy() {
        List<PlannedItem> items = List.of(
                items("Дроби").get(0), new PlannedItem(2, 2, "", "Контрольная", BigDecimal.ONE, ItemKind.CONTROL, ""));

        assertThatThrownBy(() -> AdjustmentPlan.of(items, List.of(change(1, AdjustmentWay.MERGE, null))))
                .hasMessageContaining("adjustment.control");
        assertThatThrownBy(() -> AdjustmentPlan.of(items, List.of(change(2, AdjustmentWay.SELF, null))))
                .hasMessageContaining("adjustment.control");
        assertThat(AdjustmentPlan.of(items, List.of(change(2, AdjustmentWay.SHORTEN, "0.5"))))
                .hasSize(1);
    }

    @Test
    void changesSomething() {
        assertThatThrownBy(() -> AdjustmentPlan.of(items("Дроби"), List.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("adjustment.nothing");
    }

    @Test
    void changesNoItemTwice() {
        List<Change> changes = List.of(change(1, AdjustmentWay.MERGE, null), change(2, AdjustmentWay.SELF, null));

        assertThatThrownBy(() -> AdjustmentPlan.of(items("Дроби", "Углы"), changes))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("adjustment.twice");
    }

    @Test
    void mergesNeitherTheLastItemNorHalfAnHour() {
        List<Change> last = List.of(change(2, AdjustmentWay.MERGE, null));
        List<Change> half = List.of(change(1, AdjustmentWay.MERGE, null));

        assertThatThrownBy(() -> AdjustmentPlan.of(items("Дроби", "Углы"), last))
                .hasMessageContaining("adjustment.noMerge");
        assertThatThrownBy(() -> AdjustmentPlan.of(items("Дроби*0.5", "Углы"), half))
                .hasMessageContaining("adjustment.noMerge");
    }

    @ParameterizedTest(name = "one hour shortened to {0}")
    @CsvSource({"1", "2", "0", "0.3", "-1"})
    void shortensOnlyToWhatIsShorter(String hours) {
        List<Change> changes = List.of(change(1, AdjustmentWay.SHORTEN, hours));

        assertThatThrownBy(() -> AdjustmentPlan.of(items("Дроби"), changes))
                .hasMessageContaining("adjustment.notShorter");
    }

    @Test
    void knowsOnlyItemsThatAreStillToBeGiven() {
        List<Change> changes = List.of(change(7, AdjustmentWay.SELF, null));

        assertThatThrownBy(() -> AdjustmentPlan.of(items("Дроби"), changes)).isInstanceOf(NotFoundException.class);
    }
}
