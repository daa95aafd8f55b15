package school.ejournal.roster;

/**
 * A named teaching group: a part of a class, or one with pupils of several.
 *
 * @param schoolClass the class that keeps its page, {@code 5А}
 * @param teachers who teaches it today, surnames and initials
 * @param members how many belong to it today
 * @param classes the classes that they come from, {@code 5А, 5Б}; empty where nobody belongs to it
 */
public record GroupRow(
        long id, String schoolClass, String subject, String name, String teachers, int members, String classes) {}
