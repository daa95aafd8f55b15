package school.ejournal.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The code of a slip: ten of 32 letters and digits, 50 bits. 0 and O, 1 and I are not among them; Russian letters that look
 * like Latin ones are taken for those.
 *
 * @param text without its dash, in capitals
 */
public record SlipCode(String text) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final String LOOK_ALIKE = "АВЕЁКМНРСТУХ1I";
    private static final String MEANT = "ABEEKMHPCTYXLL";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The code is no word of a list, so that what slows down guessing may be less than for a password. */
    private static final int ROUNDS = 20_000;

    /** What a code is checked against where there is no slip, so that it takes the same time. Nobody's code. */
    static final PasswordHash NOBODYS = random().hash();

    /** A new one, of the platform's strong random numbers. */
    public static SlipCode random() {
        return new SlipCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    /** What somebody typed, in whatever case, with dashes and blanks wherever she likes. */
    public static SlipCode typed(String text) {
        StringBuilder letters = new StringBuilder();
        text.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .map(letter -> LOOK_ALIKE.indexOf(letter) < 0 ? letter : MEANT.charAt(LOOK_ALIKE.indexOf(letter)))
                .forEach(letter -> letters.append((char) letter));
        return new SlipCode(letters.toString());
    }

    /** As it is printed: two groups of five. */
    public String grouped() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    public PasswordHash hash() {
        return PasswordHash.of(text.toCharArray(), ROUNDS);
    }

    @Override
    public String toString() {
        return "SlipCode";
    }
}
