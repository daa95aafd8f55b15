package school.ejournal.demo;

import java.util.List;
import java.util.Set;

/**
 * What a class does together in one lesson: one group, or the parts of a class side by side.
 *
 * @param subject the course, so that it does not come twice a day
 * @param groups sourcedIds of the groups taught at once
 * @param teachers sourcedIds of their teachers
 * @param weeklyHours lessons a week
 * @param first whether it opens the week (Monday, first lesson)
 */
record WeeklyUnit(String subject, List<String> groups, Set<String> teachers, int weeklyHours, boolean first) {

    WeeklyUnit {
        groups = List.copyOf(groups);
        teachers = Set.copyOf(teachers);
    }
}
