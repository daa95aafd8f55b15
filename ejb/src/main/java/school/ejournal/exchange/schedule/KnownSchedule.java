package school.ejournal.exchange.schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * What the lessons of a file are matched with.
 *
 * @param groups of the year, with their teachers of today
 */
public record KnownSchedule(long yearId, LocalDate starts, LocalDate ends, List<Group> groups) {

    public KnownSchedule {
        groups = List.copyOf(groups);
    }

    /**
     * A teaching group.
     *
     * @param name of the part of the class; empty for the whole class
     * @param teachers full names
     */
    public record Group(
            long id, String schoolClass, String name, String subject, String subjectShort, List<String> teachers) {

        public Group {
            teachers = List.copyOf(teachers);
        }
    }
}
