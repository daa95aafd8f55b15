package school.ejournal.movement;

import java.util.List;

/**
 * The marks that a pupil brought from other schools, and in which subjects there may be some.
 *
 * @param name surname, given name and patronymic
 * @param marks the latest day first, annulled ones included
 */
public record BroughtMarksCard(
        long studentId, String name, String schoolClass, List<SubjectChoice> subjects, List<BroughtMarkRow> marks) {

    /** A subject of the pupil's class. */
    public record SubjectChoice(long id, String name) {}

    public BroughtMarksCard {
        subjects = List.copyOf(subjects);
        marks = List.copyOf(marks);
    }
}
