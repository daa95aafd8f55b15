package school.ejournal.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Marking;
import school.ejournal.grading.TermThresholds;

/**
 * Where a pupil stands in all subjects of a term.
 *
 * @param terms the terms of the year that have begun, in order
 * @param term the one shown; null before the first
 * @param works the school's kinds of work by weight, the lightest first
 */
public record StandingSheet(
        ChildRow student,
        List<TermSpan> terms,
        @Nullable TermSpan term,
        List<SubjectStanding> subjects,
        TermThresholds thresholds,
        List<WorkKind> works) {

    /** A kind of work and its weight. */
    public record WorkKind(long id, String name, int weight) {}

    public StandingSheet {
        terms = List.copyOf(terms);
        subjects = List.copyOf(subjects);
        works = List.copyOf(works);
    }

    /** Whether any subject is marked: in grade 1 none is. */
    public boolean isMarked() {
        return subjects.stream().anyMatch(subject -> subject.marking() != Marking.NONE);
    }

    /** How many lessons of the term were missed. */
    public int missed() {
        return subjects.stream().mapToInt(SubjectStanding::missed).sum();
    }
}
