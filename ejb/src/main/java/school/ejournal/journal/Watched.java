package school.ejournal.journal;

import java.time.Duration;
import java.time.Instant;
import school.ejournal.shared.Caller;

/** One viewer of one page, with what she was told last and when. Used by the watch's one thread. */
final class Watched {

    /** How long a viewer's rights are taken for granted. */
    static final Duration TRUST = Duration.ofSeconds(30);

    /** How long they are before she hears something new: nobody who was let out hears of a page much longer. */
    static final Duration TRUST_WITH_NEWS = Duration.ofSeconds(1);

    /** How often a viewer hears something although nothing moved: so a line that broke is noticed. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private final long pageId;
    private final Caller caller;
    private final PageViewer viewer;
    private long seq = -1;
    private Instant told = Instant.MIN;
    private Instant checked;

    Watched(long pageId, Caller caller, PageViewer viewer, Instant now) {
        this.pageId = pageId;
        this.caller = caller;
        this.viewer = viewer;
        this.checked = now;
    }

    long pageId() {
        return pageId;
    }

    long schoolId() {
        return caller.schoolId();
    }

    Caller caller() {
        return caller;
    }

    boolean hasLeft() {
        return viewer.hasLeft();
    }

    void end() {
        viewer.end();
    }

    /** Whether the rights have to be asked for again, before she is told where the page is. */
    boolean isDue(long there, Instant now) {
        return now.isAfter(checked.plus(there > seq ? TRUST_WITH_NEWS : TRUST));
    }

    void checked(Instant now) {
        checked = now;
    }

    /** Tells the viewer where the page is, if it moved or if it was silent for long. */
    void tell(long there, Instant now) {
        if (there > seq || now.isAfter(told.plus(SILENCE))) {
            seq = Math.max(seq, there);
            told = now;
            viewer.moved(seq);
        }
    }
}
