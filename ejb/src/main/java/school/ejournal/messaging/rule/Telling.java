package school.ejournal.messaging.rule;

import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.Content;
import school.ejournal.messaging.NoticeChange;

/**
 * What one person is to be told of something that has changed, after what she knows of it (MS-02, MS-03).
 *
 * @param replaces whether a notice that nobody has seen yet gives way
 * @param change what the new notice says; null where there is none
 * @param was what the person knows of it so far
 */
public record Telling(boolean replaces, @Nullable NoticeChange change, Content was) {

    /**
     * Decides by what stands now.
     *
     * @param now what stands now
     * @param told what she was told last; null for nothing
     * @param waiting what a notice says that she has not been told yet; null for none
     */
    public static Telling of(Content now, @Nullable Content told, @Nullable Content waiting) {
        Content known = told == null ? Content.NOTHING : told;
        if (now.equals(waiting)) {
            return new Telling(false, null, known);
        }
        boolean replaces = waiting != null;
        if (now.equals(known)) {
            return new Telling(replaces, null, known);
        } else if (known.isNothing()) {
            return new Telling(replaces, NoticeChange.NEW, known);
        }
        return new Telling(replaces, now.isNothing() ? NoticeChange.ANNULLED : NoticeChange.CORRECTED, known);
    }
}
