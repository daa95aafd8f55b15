package school.ejournal.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a week puts in two places at once (TT-04). */
final class Clashes {

    /** So many are told of a version of the whole school: a file that puts all into one hour has millions. */
    static final int MOST = 1_000;

    /** The members of parts of classes, by group: two parts meet only in pupils they share. */
    private final Map<Long, Set<Long>> members;

    /** The classes that the members of a part come from, by group, where they are of more than the part's own. */
    private final Map<Long, Set<Long>> classes;

    /** Who is taught apart from the class in the subject, by the group of the whole class. */
    private final Map<Long, Set<Long>> apart;

    Clashes(Map<Long, Set<Long>> members) {
        this(members, Map.of(), Map.of());
    }

    Clashes(Map<Long, Set<Long>> members, Map<Long, Set<Long>> classes, Map<Long, Set<Long>> apart) {
        this.members = members;
        this.classes = classes;
        this.apart = apart;
    }

    /** All clashes, each pair once, in the order of the slots. */
    List<Clash> of(List<SlotRow> slots) {
        return of(slots, Integer.MAX_VALUE);
    }

    /** The first of them. */
    List<Clash> first(List<SlotRow> slots) {
        List<Clash> found = of(slots, MOST);
        return found.subList(0, Math.min(found.size(), MOST));
    }

    private List<Clash> of(List<SlotRow> slots, int most) {
        Map<Integer, List<SlotRow>> byDay = new HashMap<>();
        List<Clash> found = new ArrayList<>();
        for (SlotRow slot : slots) {
            List<SlotRow> before = byDay.computeIfAbsent(slot.weekday(), any -> new ArrayList<>());
            before.stream().filter(slot::meets).forEach(other -> compare(other, slot, found));
            before.add(slot);
            if (found.size() >= most) {
                break;
            }
        }
        return found;
    }

    private void compare(SlotRow one, SlotRow other, List<Clash> found) {
        if (one.teacherIds().stream().anyMatch(other.teacherIds()::contains)) {
            found.add(new Clash(Clash.Kind.TEACHER, other.teachers(), one, other));
        }
        if (isSameClass(one, other)) {
            found.add(new Clash(Clash.Kind.CLASS, other.schoolClass(), one, other));
        }
        if (one.room() != null && one.room().equalsIgnoreCase(other.room())) {
            found.add(new Clash(Clash.Kind.ROOM, one.room(), one, other));
        }
    }

    /** Whether a part has pupils of the class that another lesson is of. */
    private boolean hasPupilsOf(SlotRow part, SlotRow whole) {
        return part.part() != null
                && classes.getOrDefault(part.groupId(), Set.of()).contains(whole.classId());
    }

    /** Whether nobody of a part is in the lesson of the whole class: all are taught its subject apart. */
    private boolean isWithout(SlotRow whole, SlotRow part) {
        Set<Long> own = members.getOrDefault(part.groupId(), Set.of());
        return !own.isEmpty() && apart.getOrDefault(whole.groupId(), Set.of()).containsAll(own);
    }

    /** A whole class meets everything of the class but whom it is without; two parts meet in a pupil of both, and a part meets itself. */
    private boolean isSameClass(SlotRow one, SlotRow other) {
        if (one.groupId() == other.groupId()) {
            return true;
        }
        if (one.part() == null && isWithout(one, other) || other.part() == null && isWithout(other, one)) {
            return false;
        }
        boolean whole = one.part() == null || other.part() == null;
        if (whole) {
            return one.classId() == other.classId() || hasPupilsOf(one, other) || hasPupilsOf(other, one);
        }
        Collection<Long> mine = members.getOrDefault(one.groupId(), Set.of());
        return members.getOrDefault(other.groupId(), Set.of()).stream().anyMatch(mine::contains);
    }
}
