package school.ejournal.container;

import school.ejournal.journal.PageViewer;

/** A viewer who asked for a page and left at once. */
final class GoneViewer implements PageViewer {

    @Override
    public void moved(long seq) {
        // nobody is there to hear it
    }

    @Override
    public void end() {
        // has ended already
    }

    @Override
    public boolean hasLeft() {
        return true;
    }
}
