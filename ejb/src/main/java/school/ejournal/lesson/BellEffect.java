package school.ejournal.lesson;

import java.time.LocalDate;
import java.util.List;

/**
 * What a change of bells does to lessons (LB-01).
 *
 * @param lessons how many get other times
 * @param classes of how many classes they are
 * @param days on how many days
 * @param silent how many of them have no bell any more
 * @param clashes teachers who would be in two places, by day; at most {@link #MOST_CLASHES}
 */
public record BellEffect(int lessons, int classes, int days, int silent, List<Meeting> clashes) {

    /** How many clashes are named. */
    public static final int MOST_CLASHES = 50;

    /** Two lessons of a teacher at one time. */
    public record Meeting(
            LocalDate date, String teacher, String oneClass, int oneNumber, String otherClass, int otherNumber) {}

    public BellEffect {
        clashes = List.copyOf(clashes);
    }
}
