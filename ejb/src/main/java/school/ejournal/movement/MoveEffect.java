package school.ejournal.movement;

import java.time.LocalDate;
import java.util.List;

/**
 * What an order would do (MV-05).
 *
 * @param pupil surname and given name
 * @param fromClass the class that is left; empty for none
 * @param toClass the class that is come to; empty for none
 * @param left subjects of the pages that are left, with their parts
 * @param gained subjects of the pages that are come to, with their parts
 * @param marks what goes along, by subject and term
 * @param ended the groups whose membership ends
 * @param after what was recorded on the day and after it, and stays on the old pages
 */
public record MoveEffect(
        String pupil,
        String fromClass,
        String toClass,
        List<String> left,
        List<String> gained,
        List<Marks> marks,
        List<String> ended,
        List<Recorded> after) {

    /**
     * The marks of a subject and term that go along.
     *
     * @param goesOn whether the new class has a page to take them; without one they stand in the diary alone
     */
    public record Marks(String subject, String scheme, int term, String marks, boolean goesOn) {}

    /** A cell that stays on an old page, though the pupil had left by then. */
    public record Recorded(LocalDate day, String subject, String text) {}

    public MoveEffect {
        left = List.copyOf(left);
        gained = List.copyOf(gained);
        marks = List.copyOf(marks);
        ended = List.copyOf(ended);
        after = List.copyOf(after);
    }
}
