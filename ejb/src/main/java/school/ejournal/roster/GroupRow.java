package school.ejournal.roster;

import org.jspecify.annotations.Nullable;

/**
 * A named teaching group: a part of a class, or one with pupils of several, or of pupils taught apart.
 *
 * @param schoolClass the class that keeps its page, {@code 5А}
 * @param teachers who teaches it today, surnames and initials
 * @param order null where it rests on none
 * @param members how many belong to it today
 * @param classes the classes that they come from, {@code 5А, 5Б}; empty where nobody belongs to it
 */
public record GroupRow(
        long id,
        String schoolClass,
        String subject,
        String name,
        GroupKind kind,
        @Nullable GroupOrder order,
        String teachers,
        int members,
        String classes) {}
