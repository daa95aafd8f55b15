package school.ejournal.journal;

/** Somebody who has a page open. Told from a thread of the watch: whoever takes long to listen hands over first. */
public interface PageViewer {

    /** The page has so many records now; said again from time to time, to whoever is still there. */
    void moved(long seq);

    /** The viewer may not see the page any longer. */
    void end();

    /** Whether nobody listens any more. */
    boolean hasLeft();
}
