package school.ejournal.roster;

import org.jspecify.annotations.Nullable;

/**
 * A teaching group as brought in.
 *
 * @param name null for the whole class (RO-03)
 * @param basis its kind, and the order it rests on
 * @param marking scale, passfail or none
 */
public record NewGroup(
        String sourcedId,
        long classId,
        long subjectId,
        @Nullable String name,
        GroupBasis basis,
        String marking) {

    /** An ordinary group. */
    public NewGroup(String sourcedId, long classId, long subjectId, @Nullable String name, String marking) {
        this(sourcedId, classId, subjectId, name, GroupBasis.ORDINARY, marking);
    }
}
