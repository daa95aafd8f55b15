package school.ejournal.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;

/** Logins that are made for people: the surname in Latin letters and four digits that mean nothing. */
final class LoginName {

    private static final String RUSSIAN = "абвгдезийклмнопрстуфыэё";
    private static final String LATIN = "abvgdeziyklmnoprstufyee";
    private static final Map<Integer, String> LONGER = Map.of(
            (int) 'ж', "zh", (int) 'х', "kh", (int) 'ц', "ts", (int) 'ч', "ch", (int) 'ш', "sh", (int) 'щ', "shch",
            (int) 'ю', "yu", (int) 'я', "ya");
    private static final int LONGEST = 24;
    private static final int LEAST = 1000;
    private static final int BOUND = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LoginName() {}

    /** One of many for a surname; whether it is free is for the database to say. */
    static String random(String surname) {
        return latin(surname) + RANDOM.nextInt(LEAST, BOUND);
    }

    /** A surname in small Latin letters; {@code user} where nothing of it can be written so. */
    static String latin(String surname) {
        StringBuilder latin = new StringBuilder();
        surname.toLowerCase(Locale.ROOT).chars().forEach(letter -> latin.append(latin(letter)));
        String name = latin.length() > LONGEST ? latin.substring(0, LONGEST) : latin.toString();
        return name.isEmpty() ? "user" : name;
    }

    private static String latin(int letter) {
        int at = RUSSIAN.indexOf(letter);
        if (at >= 0) {
            return LATIN.substring(at, at + 1);
        } else if (letter >= 'a' && letter <= 'z') {
            return Character.toString(letter);
        }
        return LONGER.getOrDefault(letter, "");
    }
}
