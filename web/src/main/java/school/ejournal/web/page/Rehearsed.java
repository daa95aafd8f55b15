package school.ejournal.web.page;

import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.LessonsFollowed;
import school.ejournal.lesson.YearChange;
import school.ejournal.lesson.YearChanges;

/** What a change was said to do, kept in the form: what is applied is what was said, else it is said anew. */
public final class Rehearsed {

    private @Nullable String said;
    private @Nullable LessonsFollowed followed;
    private boolean applied;

    void rehearse(YearChanges changes, YearChange change) {
        followed = change instanceof YearChange.Publish draft
                ? changes.rehearsePublishing(draft)
                : changes.rehearse(change);
        said = name(change);
    }

    void apply(YearChanges changes, YearChange change) {
        if (name(change).equals(said)) {
            followed = change instanceof YearChange.Publish draft ? changes.publish(draft) : changes.apply(change);
            applied = true;
        } else {
            rehearse(changes, change);
        }
    }

    /** A change as a form keeps it. */
    static String name(Object change) {
        return Integer.toHexString(change.toString().hashCode());
    }

    /** What was done, as an address tells it. */
    String told() {
        LessonsFollowed done = followed;
        return done == null ? "" : told(done);
    }

    static String told(LessonsFollowed done) {
        return done.cancelled() + "." + done.restored() + "." + done.added() + "." + done.handedOver();
    }

    public boolean isApplied() {
        return applied;
    }

    /** What it would do; null before that was asked. */
    public @Nullable LessonsFollowed getFollowed() {
        return followed;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }
}
