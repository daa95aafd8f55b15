package school.ejournal.bells;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import school.ejournal.bells.BellNote.Wish;

/**
 * What the rules for schools of some day want of bells and shifts (BL-05); lengths are in minutes.
 *
 * @param longBreak how long one break of a day has to be at least
 * @param firstShift the grade levels that are not taught in the second shift
 */
public record BellLimit(
        LocalTime earliest,
        LocalTime latest,
        int shortestBreak,
        int longBreak,
        int longestLesson,
        Set<Integer> firstShift,
        String source) {

    /** From so many lessons on a day needs a long break. */
    private static final int LONG_DAY = 4;

    public BellLimit {
        firstShift = Set.copyOf(firstShift);
    }

    /** What is wished of a schedule, in the order of the day. */
    List<BellNote> of(BellSchedule schedule) {
        List<BellRow> bells = schedule.bells();
        List<BellNote> notes = new ArrayList<>();
        if (bells.get(0).starts().isBefore(earliest)) {
            notes.add(note(schedule, Wish.NOT_SO_EARLY, earliest));
        }
        if (bells.get(bells.size() - 1).ends().isAfter(latest)) {
            notes.add(note(schedule, Wish.NOT_SO_LATE, latest));
        }
        long longest = 0;
        for (int i = 0; i < bells.size(); i++) {
            BellRow bell = bells.get(i);
            if (minutes(bell.starts(), bell.ends()) > longestLesson) {
                notes.add(note(schedule, Wish.SHORTER_LESSON, bell.number(), longestLesson));
            }
            if (i > 0) {
                long rest = minutes(bells.get(i - 1).ends(), bell.starts());
                longest = Math.max(longest, rest);
                if (rest < shortestBreak) {
                    notes.add(note(schedule, Wish.LONGER_BREAK, i, shortestBreak));
                }
            }
        }
        if (bells.size() >= LONG_DAY && longest < longBreak) {
            notes.add(note(schedule, Wish.ONE_LONG_BREAK, longBreak));
        }
        return notes;
    }

    /** What is wished of the shift of a class. */
    List<BellNote> of(String schoolClass, int gradeLevel, int shift) {
        return shift > 1 && firstShift.contains(gradeLevel)
                ? List.of(new BellNote(schoolClass, Wish.FIRST_SHIFT, List.of(), source))
                : List.of();
    }

    private BellNote note(BellSchedule schedule, Wish wish, Object... arguments) {
        return new BellNote(schedule.name(), wish, List.of(arguments), source);
    }

    private static long minutes(LocalTime from, LocalTime until) {
        return Duration.between(from, until).toMinutes();
    }
}
