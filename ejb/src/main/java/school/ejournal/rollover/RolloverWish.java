package school.ejournal.rollover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import school.ejournal.shared.RefusedException;

/**
 * How the coordinator wants the next year to be laid out (RL-06).
 *
 * @param starts the first day of the next year
 * @param ends its last day
 * @param ninthLeaves whether grade 9 leaves unless something else is chosen
 * @param firstLetters the letters of the new classes of grade 1
 * @param tenthLetters those of grade 10
 */
public record RolloverWish(
        LocalDate starts, LocalDate ends, boolean ninthLeaves, List<String> firstLetters, List<String> tenthLetters) {

    private static final int MOST_LETTERS = 15;
    private static final int FIRST_MONTH = 9;
    private static final String LETTER = "[А-ЯЁA-Z]{1,3}";

    /** @throws RefusedException if it ends before it begins or letters mean nothing */
    public RolloverWish {
        firstLetters = List.copyOf(firstLetters);
        tenthLetters = List.copyOf(tenthLetters);
        if (!starts.isBefore(ends)) {
            throw new RefusedException("calendar.endsBeforeItBegins");
        } else if (isOdd(firstLetters) || isOdd(tenthLetters)) {
            throw new RefusedException("rollover.badLetters", MOST_LETTERS);
        }
    }

    /** Reads {@code А, Б}: letters with commas or spaces between them, in any case. */
    public static List<String> letters(String typed) {
        return Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(letter -> !letter.isEmpty())
                .distinct()
                .toList();
    }

    /** What is customary after a year: from 1 September on, as long as it, with its letters. */
    public static RolloverWish after(
            LocalDate starts, LocalDate ends, List<String> firstLetters, List<String> tenthLetters) {
        boolean inAutumn = Math.abs(starts.getMonthValue() - FIRST_MONTH) <= 1;
        LocalDate next = inAutumn ? LocalDate.of(starts.getYear() + 1, FIRST_MONTH, 1) : starts.plusYears(1);
        return new RolloverWish(next, ends.plusYears(1), true, firstLetters, tenthLetters);
    }

    private static boolean isOdd(List<String> letters) {
        return letters.size() > MOST_LETTERS || !letters.stream().allMatch(letter -> letter.matches(LETTER));
    }
}
