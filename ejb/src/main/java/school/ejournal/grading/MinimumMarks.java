package school.ejournal.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many marks a pupil is to have in a term at the least, and from which share of missed lessons "not attested" is
 * proposed to one who has fewer (MN-04, MN-05). By the school's local act; the teacher decides in any case. Immutable.
 *
 * @param marks the least number; 0 where none is wanted
 * @param missedPercent of the lessons held; above it "not attested" is proposed
 */
public record MinimumMarks(int marks, int missedPercent) {

    /** {@code hours:marks} a week and quarter, rising. */
    public static final String SETTING = "grading.minimumMarks";

    /** Per cent of lessons. */
    public static final String MISSED_SETTING = "grading.missedShare";

    /** Where nothing is wanted: no marks at all are given. */
    public static final MinimumMarks NONE = new MinimumMarks(0, 100);

    private static final String CUSTOMARY = "1:3;2:3;3:5;4:7";
    private static final int CUSTOMARY_MISSED = 50;
    private static final int WARNED_DAYS = 21;

    /** What a school decided about quarters, before it is known of which subject and term one speaks. */
    public record Decided(String table, int missedPercent) {

        /** The least number for a subject of so many hours a week. Half-years want 1.7 times as many, rounded up. */
        public MinimumMarks inTerm(@Nullable BigDecimal weeklyHours, String scheme) {
            int marks = 0;
            for (String line : table.split(";")) {
                String[] parts = line.split(":");
                boolean reached = weeklyHours != null && weeklyHours.compareTo(new BigDecimal(parts[0])) >= 0;
                boolean first = weeklyHours != null && weeklyHours.signum() > 0 && marks == 0;
                marks = reached || first ? Integer.parseInt(parts[1]) : marks;
            }
            return new MinimumMarks(scheme.equals("semester") ? (17 * marks + 9) / 10 : marks, missedPercent);
        }
    }

    public MinimumMarks {
        if (marks < 0 || missedPercent < 0 || missedPercent > 100) {
            throw new IllegalArgumentException(marks + " marks, " + missedPercent + " %");
        }
    }

    /** What the school decided, or the custom where it decided nothing. */
    public static Decided decided(@Nullable String table, @Nullable String missedPercent) {
        return new Decided(
                table == null ? CUSTOMARY : table,
                missedPercent == null ? CUSTOMARY_MISSED : Integer.parseInt(missedPercent));
    }

    /** Whether it is time to warn: three weeks before the term ends, and after. */
    public static boolean isDue(LocalDate today, LocalDate termEnds) {
        return !today.isBefore(termEnds.minusDays(WARNED_DAYS));
    }

    /** The last day on which a term may end of which it is time to warn. */
    public static LocalDate dueUntil(LocalDate today) {
        return today.plusDays(WARNED_DAYS);
    }

    /** How many marks are missing. */
    public int lack(int given) {
        return Math.max(0, marks - given);
    }

    /** "Not attested", where marks are too few and too much was missed. */
    public Optional<MarkValue> propose(int given, int missed, int held) {
        boolean away = held > 0 && 100L * missed > (long) missedPercent * held;
        return lack(given) > 0 && away ? Optional.of(MarkValue.NOT_ATTESTED) : Optional.empty();
    }
}
