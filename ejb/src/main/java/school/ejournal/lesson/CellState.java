package school.ejournal.lesson;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * What a cell holds.
 *
 * @param text canonical, as it stands in the journal; empty for a cell that was emptied
 * @param marks codes of marks, in order
 * @param presence code of the presence, 0 for present
 * @param version grows by one with each change; an untouched cell has none
 * @param authorId the person who wrote it last
 */
public record CellState(
        CellKey key, String text, int[] marks, int presence, int version, long authorId, Instant changedAt) {

    @Override
    public boolean equals(Object other) {
        return other instanceof CellState that
                && key.equals(that.key)
                && text.equals(that.text)
                && Arrays.equals(marks, that.marks)
                && presence == that.presence
                && version == that.version
                && authorId == that.authorId
                && changedAt.equals(that.changedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, text, Arrays.hashCode(marks), presence, version, authorId, changedAt);
    }
}
