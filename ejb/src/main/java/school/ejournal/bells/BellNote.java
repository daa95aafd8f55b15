package school.ejournal.bells;

import java.util.List;

/**
 * Something that the rules for schools want otherwise (BL-05).
 *
 * @param about the schedule or class meant
 * @param wish what they want
 * @param arguments what is to be said of it: times, days, lengths in minutes, numbers of lessons, classes
 */
public record BellNote(String about, Wish wish, List<Object> arguments, String source) {

    /** What rules want. */
    public enum Wish {
        /** The first lesson begins at that time or later. */
        NOT_SO_EARLY,
        /** The last lesson ends by that time. */
        NOT_SO_LATE,
        /** The break after that lesson has at least so many minutes. */
        LONGER_BREAK,
        /** One break at least has so many minutes. */
        ONE_LONG_BREAK,
        /** That lesson has at most so many minutes. */
        SHORTER_LESSON,
        /** For those classes lessons have at most so many minutes, from that day on. */
        SHORTER_FOR_CLASSES,
        /** The class learns in the first shift. */
        FIRST_SHIFT
    }

    public BellNote {
        arguments = List.copyOf(arguments);
    }
}
