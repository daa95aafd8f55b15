package school.ejournal.container;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to happen in a small year, as numbers: each stands for one of what is there when its turn comes, so that the rest
 * means something still when some changes are left out.
 *
 * @param days how many before and after today, and when the second term begins
 * @param week the weekly lessons of its first timetable
 * @param stays who of the pupils learns in which part, from when and until when
 * @param last what is tried when all else was compared: refused where the model refuses it
 */
record YearPlan(List<Integer> days, List<Integer> week, List<Integer> stays, List<Change> changes, Change last) {

    /** One change with all that it has to choose. */
    record Change(Kind kind, List<Integer> choices) {}

    /** What may happen in a year. */
    enum Kind {
        ADD_DAYS_OFF,
        ANNUL_DAYS_OFF,
        MOVE_DAY,
        ANNUL_MOVED_DAY,
        PUBLISH,
        RECORD,
        CANCEL,
        RESTORE,
        MOVE_LESSON,
        SUBSTITUTE,
        ANNUL_SUBSTITUTION,
        GIVE_GROUP,
        END_LOAD,
        MOVE_PUPIL
    }

    /** A year of several weeks around today with lessons of two groups on each working day, in which nothing happens. */
    static YearPlan quiet() {
        List<Integer> week = new ArrayList<>();
        for (int weekday = 0; weekday < 5; weekday++) {
            week.add(slot(0, weekday, 0));
            week.add(slot(1, weekday, 1 + weekday % 3));
        }
        return new YearPlan(List.of(6, 4, 6), week, List.of(), List.of(), new Change(Kind.RESTORE, List.of()));
    }

    /** The number of a lesson of each week; see {@link YearModel.Weekly#of}. */
    private static int slot(int group, int weekday, int number) {
        return group + YearModel.Weekly.GROUPS * (weekday + 6 * number);
    }
}
