package school.ejournal.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import school.ejournal.journal.store.PageFacts;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** The cards of pages, as those who may see them see them today. */
@ApplicationScoped
class SeenPages {

    @Inject
    private PageFacts pages;

    @Inject
    private SchoolClock clock;

    /**
     * The page's card for the caller.
     *
     * @throws NotFoundException if there is no such page, or the caller may not see it (JR-10)
     */
    PageCard get(long pageId) {
        Caller caller = SchoolScope.caller();
        return PageAccess.seen(
                caller, pages.find(pageId, caller.personId(), clock.today()).orElseThrow(NotFoundException::new));
    }
}
