package school.ejournal.container;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who teaches which group of a small year, by the rules of the teaching load (RO-11): plainly a list of loads. */
final class LoadModel {

    /** Somebody has a group from a day on, until a day or without end. */
    record Load(
            int group,
            int teacher,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        Load until(@Nullable LocalDate day) {
            return new Load(group, teacher, from, day);
        }
    }

    private final List<Load> loads = new ArrayList<>();

    List<Load> all() {
        return List.copyOf(loads);
    }

    /** Whoever has the group then has it until the day before; a load that she has from that very day on is mended only. */
    void give(Load given) {
        for (Load load : all()) {
            if (load.group() != given.group()) {
                continue;
            }
            boolean hers = load.teacher() == given.teacher() && load.from().equals(given.from());
            if (hers) {
                loads.set(loads.indexOf(load), given);
                return;
            }
        }
        for (Load load : all()) {
            boolean after = given.until() != null && load.from().isAfter(given.until());
            boolean before = load.until() != null && load.until().isBefore(given.from());
            if (load.group() == given.group() && !after && !before) {
                end(load, given.from().minusDays(1));
            }
        }
        loads.add(given);
    }

    /** A load that would begin later does not begin. */
    void end(Load load, LocalDate last) {
        if (last.isBefore(load.from())) {
            loads.remove(load);
        } else {
            loads.set(loads.indexOf(load), load.until(last));
        }
    }

    boolean teaches(int teacher, int group, LocalDate day) {
        return loads.stream().anyMatch(load -> load.group() == group && load.teacher() == teacher && load.covers(day));
    }

    /** Whose a lesson of the timetable is: who has the group that day, else who had it last; null before anybody had it. */
    @Nullable
    Integer teacherOf(int group, LocalDate day) {
        Integer holder = holderOf(group, day);
        return holder != null ? holder : latest(group, day, false);
    }

    /** Who has a group that day; the later of two, null for nobody. */
    @Nullable
    Integer holderOf(int group, LocalDate day) {
        return latest(group, day, true);
    }

    private @Nullable Integer latest(int group, LocalDate day, boolean covering) {
        Load latest = null;
        for (Load load : loads) {
            boolean begun = load.group() == group && !load.from().isAfter(day) && (!covering || load.covers(day));
            if (begun && (latest == null || load.from().isAfter(latest.from()))) {
                latest = load;
            }
        }
        return latest == null ? null : latest.teacher();
    }
}
