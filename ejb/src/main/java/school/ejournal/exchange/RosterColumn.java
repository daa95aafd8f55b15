package school.ejournal.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A column of a roster's file and what it is read as.
 *
 * @param index from 0
 * @param heading as it stands in the file
 * @param example the first value under it, shortened
 * @param field null for a column that is not read
 */
public record RosterColumn(
        int index, String heading, String example, @Nullable RosterField field) {

    /** The same column, read as something else. */
    public RosterColumn as(@Nullable RosterField other) {
        return new RosterColumn(index, heading, example, other);
    }
}
