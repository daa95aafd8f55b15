package school.ejournal.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.curriculum.PlanFixture.CANCELLED;
import static school.ejournal.curriculum.PlanFixture.FIRST;
import static school.ejournal.curriculum.PlanFixture.items;
import static school.ejournal.curriculum.PlanFixture.lessons;
import static school.ejournal.curriculum.PlanFixture.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.curriculum.PlanFlow.Ahead;
import school.ejournal.curriculum.PlanFlow.Lesson;
import school.ejournal.curriculum.PlanFlow.Part;

class PlanFlowTest {

    @Test
    @DisplayName("CU-06 topics flow into lessons in order, and a cancelled lesson takes none")
    void topicsFlowInOrder() {
        PlanFlow flow = PlanFlow.of(items("Дроби", "Углы", "Площадь"), lessons("", CANCELLED, "", ""));

        assertThat(parts(flow)).containsExactly("Дроби", "Углы", "Площадь");
    }

    @Test
    @DisplayName("CU-06 an item of two hours goes into two lessons, a lesson of two hours takes two items")
    void hoursAreCounted() {
        List<Lesson> lessons = List.of(
                PlanFixture.lesson(1, BigDecimal.ONE, ""),
                PlanFixture.lesson(2, BigDecimal.ONE, ""),
                PlanFixture.lesson(3, BigDecimal.valueOf(2), ""));

        assertThat(parts(PlanFlow.of(items("Дроби*2", "Углы", "Площадь"), lessons)))
                .containsExactly("Дроби", "Дроби", "Углы + Площадь");
    }

    @Test
    @DisplayName("CU-07 a topic of the plan gives its item, so what follows comes next")
    void aTopicOfThePlanGivesItsItem() {
        PlanFlow flow = PlanFlow.of(items("Дроби", "Углы", "Площадь"), lessons("  углы. ", "", ""));

        assertThat(parts(flow)).containsExactly("Углы", "Дроби", "Площадь");
        assertThat(flow.steps().get(0).isGiven()).isTrue();
        assertThat(flow.steps().get(1).isGiven()).isFalse();
    }

    @Test
    @DisplayName("CU-07 any other topic gives nothing of the plan")
    void anotherTopicGivesNothing() {
        PlanFlow flow = PlanFlow.of(items("Дроби", "Углы"), lessons("Экскурсия", "", ""));

        assertThat(parts(flow)).containsExactly("", "Дроби", "Углы");
        assertThat(flow.steps().get(0).isGiven()).isFalse();
    }

    @Test
    @DisplayName("CU-07 items of one topic are given in their order, and no more often than they are planned")
    void itemsOfOneTopicAreGivenInOrder() {
        PlanFlow flow = PlanFlow.of(items("Дроби", "Углы", "Дроби"), lessons("Дроби", "Дроби", "Дроби", ""));

        assertThat(flow.steps().get(0).parts().get(0).item().position()).isEqualTo(1);
        assertThat(flow.steps().get(1).parts().get(0).item().position()).isEqualTo(3);
        assertThat(flow.steps().get(2).parts()).isEmpty();
        assertThat(parts(flow)).last().isEqualTo("Углы");
    }

    @Test
    @DisplayName("CU-07 several topics joined by semicolons give their items, semicolons within a topic being no harm")
    void joinedTopicsGiveTheirItems() {
        List<PlannedItem> items = items("Дроби; доли*0.5", "Углы.*0.5", "Площадь");

        PlanFlow flow = PlanFlow.of(items, lessons("Дроби; доли; Углы.", ""));

        assertThat(parts(flow)).containsExactly("Дроби; доли 0.5 + Углы. 0.5", "Площадь");
    }

    @Test
    @DisplayName(
            "CU-06 what is suggested joins topic and homework of items that share the lesson, and is linked once it is taken")
    void aSuggestionIsLinkedOnceItIsTaken() {
        List<PlannedItem> items = items("Дроби*0.5", "Углы*0.5", "Площадь");

        PlannedTopic suggested = PlanFlow.suggest(items, lessons("", ""), 1).orElseThrow();

        assertThat(suggested.topic()).isEqualTo("Дроби; Углы");
        assertThat(suggested.homework()).isEqualTo("§ Дроби; § Углы");
        assertThat(PlanFlow.of(items, lessons(suggested.topic(), ""))
                        .steps()
                        .get(0)
                        .isGiven())
                .isTrue();
    }

    @Test
    @DisplayName("CU-06 a lesson that is noted is offered what it would take if it were not")
    void aNotedLessonIsOfferedItsOwn() {
        assertThat(PlanFlow.suggest(items("Дроби", "Углы"), lessons("Дроби", "Экскурсия"), 2))
                .map(PlannedTopic::topic)
                .contains("Углы");
    }

    @Test
    @DisplayName("CU-06 nothing is suggested for a cancelled lesson, nor once the plan has ended")
    void nothingIsSuggestedWhereNothingFlows() {
        assertThat(PlanFlow.suggest(items("Дроби"), lessons(CANCELLED, ""), 1)).isEmpty();
        assertThat(PlanFlow.suggest(items("Дроби"), lessons("", ""), 2)).isEmpty();
    }

    @Test
    void saysWhatIsStillAheadAndForHowMuchNoLessonIsLeft() {
        PlanFlow flow = PlanFlow.of(items("Дроби", "Углы", "Площадь*2", "Объём"), lessons("Дроби", "", ""));

        assertThat(flow.ahead()).extracting(one -> one.item().topic()).containsExactly("Углы", "Площадь", "Объём");
        assertThat(flow.ahead()).extracting(Ahead::day).containsExactly(FIRST.plusDays(1), FIRST.plusDays(2), null);
        assertThat(flow.hoursWithoutLesson()).isEqualByComparingTo("2");
    }

    @Property(tries = 1000)
    @Label("CU-06, CU-07 the flow is that of a naive model, which deals the plan out by half-hours")
    void agreesWithANaiveModel(@ForAll("plans") List<PlannedItem> items, @ForAll("years") List<Lesson> lessons) {
        PlanFlow flow = PlanFlow.of(items, lessons);

        List<List<Long>> dealt = flow.steps().stream()
                .map(step -> step.parts().stream().flatMap(PlanFlowTest::halves).toList())
                .toList();
        NaiveFlow naive = new NaiveFlow(items, lessons);
        assertThat(dealt).isEqualTo(naive.dealt());
        assertThat(flow.hoursWithoutLesson()).isEqualByComparingTo(naive.hoursWithoutLesson());
    }

    private static Stream<Long> halves(Part part) {
        int halves = part.hours().multiply(BigDecimal.valueOf(2)).intValueExact();
        return Stream.generate(() -> part.item().id()).limit(halves);
    }

    @Provide
    Arbitrary<List<PlannedItem>> plans() {
        return Combinators.combine(Arbitraries.of("А", "Б", "В", "Г"), Arbitraries.of("0.5", "1", "1.5", "2"))
                .as((topic, hours) -> topic + "*" + hours)
                .list()
                .ofMaxSize(14)
                .map(topics -> items(topics.toArray(String[]::new)));
    }

    @Provide
    Arbitrary<List<Lesson>> years() {
        return Combinators.combine(
                        Arbitraries.of("", "", "", "А", "Б", "В", "Экскурсия", CANCELLED),
                        Arbitraries.of("0.5", "1", "1", "2"))
                .as((topic, hours) -> PlanFixture.lesson(1, new BigDecimal(hours), topic))
                .list()
                .ofMaxSize(18)
                .map(PlanFlowTest::numbered);
    }

    private static List<Lesson> numbered(List<Lesson> lessons) {
        List<Lesson> numbered = new ArrayList<>();
        for (Lesson lesson : lessons) {
            long id = numbered.size() + 1L;
            numbered.add(new Lesson(id, FIRST.plusDays(id), 1, lesson.hours(), lesson.cancelled(), lesson.topic()));
        }
        return numbered;
    }
}
