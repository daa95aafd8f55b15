package school.ejournal.rollover.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.rollover.Gap;
import school.ejournal.rollover.NextClass;
import school.ejournal.rollover.NextGroup;
import school.ejournal.rollover.NextLead;
import school.ejournal.rollover.NextLoad;
import school.ejournal.rollover.model.ThisYear.GroupNow;
import school.ejournal.rollover.model.ThisYear.LeadNow;
import school.ejournal.rollover.model.ThisYear.Line;
import school.ejournal.rollover.model.ThisYear.LoadNow;

/** Which groups, loads and homerooms go on (RL-07, RL-08). */
final class CarriedGroups {

    private static final int FIRST_OF_BASIC = 5;

    private final List<NextClass> classes;
    private final Map<Long, List<GroupNow>> groupsByClass;
    private final Map<Long, List<LoadNow>> loadsByGroup;
    private final Map<Long, List<LeadNow>> leadsByClass;
    private final Map<Integer, List<Line>> linesByGrade;

    private final List<NextGroup> groups = new ArrayList<>();
    private final List<NextLoad> loads = new ArrayList<>();
    private final List<NextLead> leads = new ArrayList<>();

    CarriedGroups(ThisYear now, List<NextClass> classes) {
        this.classes = classes;
        groupsByClass = by(now.groups(), GroupNow::classId);
        loadsByGroup = by(now.loads(), LoadNow::groupId);
        leadsByClass = by(now.leads(), LeadNow::classId);
        linesByGrade = by(now.lines(), Line::gradeLevel);
        this.classes.forEach(this::fill);
    }

    List<NextGroup> list() {
        return groups;
    }

    List<NextLoad> loads() {
        return loads;
    }

    List<NextLead> leads() {
        return leads;
    }

    private void fill(NextClass next) {
        List<Line> lines = linesByGrade.getOrDefault(next.gradeLevel(), List.of());
        List<GroupNow> old = next.fromId() == null ? List.of() : groupsByClass.getOrDefault(next.fromId(), List.of());
        for (GroupNow group : old) {
            Line line = line(lines, group.subjectId());
            if (line != null || lines.isEmpty()) {
                carry(next, group, line);
            }
        }
        lines.stream()
                .filter(line -> old.stream().noneMatch(group -> group.subjectId() == line.subjectId()))
                .forEach(line -> groups.add(
                        new NextGroup(null, next.name(), line.subjectId(), line.subject(), null, line.marking())));
        for (LeadNow lead : next.fromId() == null ? List.<LeadNow>of() : leadsOf(next.fromId())) {
            leads.add(
                    new NextLead(next.name(), lead.teacherId(), lead.teacher(), gap(next, lead.left(), lead.upper())));
        }
    }

    private List<LeadNow> leadsOf(long classId) {
        return leadsByClass.getOrDefault(classId, List.of());
    }

    private void carry(NextClass next, GroupNow group, @Nullable Line line) {
        String marking = line == null ? group.marking() : line.marking();
        groups.add(new NextGroup(group.id(), next.name(), group.subjectId(), group.subject(), group.name(), marking));
        for (LoadNow load : loadsByGroup.getOrDefault(group.id(), List.of())) {
            loads.add(new NextLoad(
                    group.id(),
                    next.name(),
                    group.subject(),
                    group.name(),
                    load.teacherId(),
                    load.teacher(),
                    hours(next, group, load, line),
                    gap(next, load.left(), load.upper())));
        }
    }

    /** Whoever has the hours of the plan this year has those of the plan next year. */
    private BigDecimal hours(NextClass next, GroupNow group, LoadNow load, @Nullable Line line) {
        Line before = line(linesByGrade.getOrDefault(next.gradeLevel() - 1, List.of()), group.subjectId());
        boolean asPlanned = before != null && before.hours().compareTo(load.hours()) == 0;
        return asPlanned && line != null ? line.hours() : load.hours();
    }

    private static @Nullable Gap gap(NextClass next, boolean left, boolean upper) {
        if (left) {
            return Gap.LEFT;
        }
        return next.gradeLevel() == FIRST_OF_BASIC && !upper ? Gap.PRIMARY : null;
    }

    private static @Nullable Line line(List<Line> lines, long subjectId) {
        return lines.stream()
                .filter(line -> line.subjectId() == subjectId)
                .findFirst()
                .orElse(null);
    }

    private static <K, T> Map<K, List<T>> by(List<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.groupingBy(one -> Objects.requireNonNull(key.apply(one))));
    }
}
