package school.ejournal.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/** The act by which an entry of a sealed term is corrected (CR-05). */
public record Act(String number, LocalDate date) {

    private static final int LONGEST = 40;

    /**
     * An act as somebody names it; nothing where she names none.
     *
     * @throws RefusedException if it is named by halves
     */
    public static @Nullable Act of(@Nullable String number, @Nullable LocalDate date) {
        String named = number == null ? "" : number.strip();
        if (named.isEmpty() && date == null) {
            return null;
        } else if (named.isEmpty() || named.length() > LONGEST || date == null) {
            throw new RefusedException("correction.actWanted");
        }
        return new Act(named, date);
    }
}
