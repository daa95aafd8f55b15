package school.ejournal.rollover;

import org.jspecify.annotations.Nullable;

/**
 * A class of the next year.
 *
 * @param fromId the class it was this year; null for a new one
 */
public record NextClass(@Nullable Long fromId, int gradeLevel, String letter, String scheme) {

    public String name() {
        return gradeLevel + letter;
    }
}
