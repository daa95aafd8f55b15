package school.ejournal.identity;

import java.util.List;
import java.util.Locale;
import school.ejournal.shared.RefusedException;

/**
 * A password that somebody chose herself: eight signs at least, four of them different, no row of the keyboard, and not her
 * own login.
 *
 * @param text as she types it
 */
public record ChosenPassword(String text) {

    static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final int LEAST_DIFFERENT = 4;
    private static final List<String> ROWS = List.of(
            "012345678901234567890",
            "09876543210987654321",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnm",
            "йцукенгшщзхъфывапролджэячсмитьбю",
            "passwordpassword",
            "парольпарольпароль");

    /** A password for a login; refuses what anybody would try first. */
    public static ChosenPassword of(String login, String typed) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            throw new RefusedException("identity.passwordShort", SHORTEST);
        }
        String plain = typed.toLowerCase(Locale.ROOT);
        boolean guessed = plain.contains(login.strip().toLowerCase(Locale.ROOT)) && !login.isBlank();
        if (guessed
                || plain.chars().distinct().count() < LEAST_DIFFERENT
                || ROWS.stream().anyMatch(row -> row.contains(plain))) {
            throw new RefusedException("identity.passwordWeak");
        }
        return new ChosenPassword(typed);
    }

    PasswordHash hash() {
        return PasswordHash.of(text.toCharArray());
    }

    @Override
    public String toString() {
        return "ChosenPassword";
    }
}
