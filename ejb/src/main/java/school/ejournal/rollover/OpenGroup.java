package school.ejournal.rollover;

import org.jspecify.annotations.Nullable;

/**
 * A group that nobody teaches.
 *
 * @param group the part of the class; null for the whole class
 */
public record OpenGroup(
        String schoolClass, String subject, @Nullable String group) {}
