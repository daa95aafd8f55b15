package school.ejournal.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random weeks of few classes, teachers and rooms, so that they clash often, beside a look at every pair. */
class ClashesPropertyTest {

    private static final int CLASSES = 3;

    /** Two parts of each class; pupils are numbers, those of the third class are in parts of the others too. */
    private static final Map<Long, Set<Long>> MEMBERS = members();

    private record Planned(int classId, int part, int teacher, int weekday, int number, int room, Weeks weeks) {}

    @Property
    @Label("TT-04 nobody is in two places, and nothing else is a clash")
    void findsEachPairThatMeets(@ForAll("weeks") List<Planned> week) {
        List<SlotRow> slots = new ArrayList<>();
        for (int i = 0; i < week.size(); i++) {
            slots.add(row(i, week.get(i)));
        }

        Set<String> found = new TreeSet<>();
        new Clashes(MEMBERS)
                .of(slots)
                .forEach(clash -> found.add(told(
                        clash.kind(),
                        Math.min(clash.one().id(), clash.other().id()),
                        Math.max(clash.one().id(), clash.other().id()))));

        assertThat(found).isEqualTo(naive(week));
    }

    @Property
    @Label("TT-04 the order in which a week is told changes nothing")
    void isTheSameInAnyOrder(@ForAll("weeks") List<Planned> week) {
        List<SlotRow> slots = new ArrayList<>();
        for (int i = 0; i < week.size(); i++) {
            slots.add(0, row(i, week.get(i)));
        }

        assertThat(new Clashes(MEMBERS).of(slots)).hasSize(naive(week).size());
    }

    /** Each pair, by what a person would look at: the same hour of some week, then a teacher, a room, a pupil in both. */
    private static Set<String> naive(List<Planned> week) {
        Set<String> naive = new TreeSet<>();
        for (int i = 0; i < week.size(); i++) {
            for (int j = i + 1; j < week.size(); j++) {
                Planned one = week.get(i);
                Planned other = week.get(j);
                boolean sameHour = one.weekday == other.weekday && one.number == other.number;
                boolean sameWeek = one.weeks == Weeks.EACH || other.weeks == Weeks.EACH || one.weeks == other.weeks;
                if (sameHour && sameWeek) {
                    add(naive, Clash.Kind.TEACHER, one.teacher == other.teacher, i, j);
                    add(naive, Clash.Kind.ROOM, one.room != 0 && one.room == other.room, i, j);
                    add(naive, Clash.Kind.CLASS, isSamePupil(one, other), i, j);
                }
            }
        }
        return naive;
    }

    private static boolean isSamePupil(Planned one, Planned other) {
        if (one.part == 0 || other.part == 0) {
            return one.classId == other.classId;
        }
        Set<Long> common = new HashSet<>(MEMBERS.get(group(one)));
        common.retainAll(MEMBERS.get(group(other)));
        return group(one) == group(other) || !common.isEmpty();
    }

    private static void add(Set<String> clashes, Clash.Kind kind, boolean holds, int one, int other) {
        if (holds) {
            clashes.add(told(kind, one, other));
        }
    }

    private static String told(Clash.Kind kind, long one, long other) {
        return kind + " " + one + "/" + other;
    }

    @Provide
    Arbitrary<List<Planned>> weeks() {
        Arbitrary<Planned> planned = Combinators.combine(
                        Arbitraries.integers().between(1, CLASSES),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Weeks.class))
                .as(Planned::new);
        return planned.list().ofMaxSize(25);
    }

    private static long group(Planned planned) {
        return planned.classId * 10L + planned.part;
    }

    private static SlotRow row(int id, Planned planned) {
        return new SlotRow(
                id,
                group(planned),
                planned.classId,
                5,
                "5" + planned.classId,
                "Математика",
                "Мат",
                planned.part == 0 ? null : "" + planned.part,
                List.of((long) planned.teacher),
                "Учитель",
                planned.weekday,
                planned.number,
                planned.room == 0 ? null : id % 2 == 0 ? "каб" + planned.room : "КАБ" + planned.room,
                planned.weeks,
                null,
                null,
                false);
    }

    private static Map<Long, Set<Long>> members() {
        Map<Long, Set<Long>> members = new HashMap<>();
        for (long group : List.of(11L, 12L, 21L, 22L)) {
            members.put(group, Set.of(group * 100, group * 100 + 1));
        }
        members.put(31L, Set.of(1_100L, 3_100L));
        members.put(32L, Set.of());
        return members;
    }
}
