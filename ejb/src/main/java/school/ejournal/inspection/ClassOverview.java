package school.ejournal.inspection;

import java.util.List;

/**
 * What a checker looks at in a class.
 *
 * @param checks the remarks on its pages that are not at their end, the oldest first
 * @param unfilled its lessons that are not filled in, the latest first (IN-04)
 * @param standings the pupils about whom a mark is still to be decided, subject by subject
 */
public record ClassOverview(List<CheckRow> checks, List<UnfilledLesson> unfilled, ClassStandings standings) {

    public static final ClassOverview NOTHING = new ClassOverview(List.of(), List.of(), ClassStandings.NONE);

    public ClassOverview {
        checks = List.copyOf(checks);
        unfilled = List.copyOf(unfilled);
    }
}
