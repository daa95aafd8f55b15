package school.ejournal.shared;

import java.util.List;

/** The numbers of a year's terms as schools write them: "II" of "II четверть". */
public final class RomanNumber {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

    private RomanNumber() {}

    /**
     * A number from 1 to 8.
     *
     * @throws IndexOutOfBoundsException for any other
     */
    public static String of(int number) {
        return ROMAN.get(number - 1);
    }
}
