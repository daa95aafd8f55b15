package school.ejournal.exchange.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.ejournal.timetable.Weeks;

/** The bits by which aSc Timetables names days, weeks and terms; several such words, with commas between them, add up. */
final class Bits {

    private static final int WEEKDAYS = 7;

    private Bits() {}

    /** The days of the week, 1 for Monday; none where it cannot be read. */
    static List<Integer> weekdays(String text) {
        List<Integer> days = new ArrayList<>();
        String word = word(text);
        for (int i = 0; i < word.length() && word.length() <= WEEKDAYS; i++) {
            if (word.charAt(i) == '1') {
                days.add(i + 1);
            }
        }
        return days;
    }

    /** In which weeks: of a cycle of two the first is the odd one, as that of the year is; nothing where it is another cycle. */
    static Optional<Weeks> weeks(String text) {
        String word = word(text);
        if (text.isEmpty() || isAll(word)) {
            return Optional.of(Weeks.EACH);
        }
        return switch (word) {
            case "10" -> Optional.of(Weeks.ODD);
            case "01" -> Optional.of(Weeks.EVEN);
            default -> Optional.empty();
        };
    }

    /** Whether all are meant: of a year in which the file tells no terms apart, or every one. */
    static boolean isWhole(String text) {
        return text.isEmpty() || isAll(word(text));
    }

    private static boolean isAll(String word) {
        return !word.isEmpty() && word.indexOf('0') < 0;
    }

    /** The words as one; empty where they are none or of different lengths. */
    private static String word(String text) {
        char[] sum = null;
        for (String word : text.split(",", -1)) {
            if (!word.matches("[01]+") || sum != null && sum.length != word.length()) {
                return "";
            }
            sum = sum == null ? word.toCharArray() : sum;
            for (int i = 0; i < sum.length; i++) {
                sum[i] = word.charAt(i) == '1' ? '1' : sum[i];
            }
        }
        return sum == null ? "" : new String(sum);
    }
}
