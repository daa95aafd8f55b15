package school.ejournal.remark.store;

import org.jspecify.annotations.Nullable;

/**
 * One version of a remark.
 *
 * @param studentId whom it is for; null for the whole class
 * @param annulled why it was annulled; empty while it stands
 */
public record StoredRemark(
        long id, int version, long lessonId, @Nullable Long studentId, String text, String annulled) {

    public static StoredRemark first(long id, long lessonId, @Nullable Long studentId, String text) {
        return new StoredRemark(id, 1, lessonId, studentId, text, "");
    }

    public StoredRemark next(String otherText, String reason) {
        return new StoredRemark(id, version + 1, lessonId, studentId, otherText, reason);
    }
}
