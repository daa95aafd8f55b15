package school.ejournal.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password that is made up for somebody and told to her once: three groups of four letters and digits that nobody takes
 * for one another on paper, 59 bits.
 *
 * @param text as she types it
 */
public record GivenPassword(String text) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int LETTERS_OF_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, of the platform's strong random numbers. */
    public static GivenPassword random() {
        return new GivenPassword(
                IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-")));
    }

    public PasswordHash hash() {
        return PasswordHash.of(text.toCharArray());
    }

    @Override
    public String toString() {
        return "GivenPassword";
    }

    private static String group() {
        return RANDOM.ints(LETTERS_OF_A_GROUP, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
