package school.ejournal.roster;

import java.util.Locale;
import school.ejournal.shared.RefusedException;

/**
 * A class that is to be: {@code 5А} is grade 5, letter А.
 *
 * @param letter with which it is told from the others of its grade; one letter is made a capital
 */
public record FreshClass(GradeLevel grade, String letter, String scheme) {

    /** The most letters after the grade. */
    public static final int LONGEST_LETTER = 10;

    /** @throws RefusedException for anything but letters, digits and hyphens behind a first letter */
    public FreshClass {
        letter = letter.strip();
        if (!letter.matches("\\p{L}[\\p{L}\\d-]{0,9}")) {
            throw new RefusedException("roster.badLetter", LONGEST_LETTER);
        }
        letter = letter.length() == 1 ? letter.toUpperCase(Locale.ROOT) : letter;
    }

    public String name() {
        return grade.number() + letter;
    }
}
