package school.ejournal.journal;

import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;

/** Decides who may see a page (JR-10), by dated facts read for this request. What it does not know, it denies. */
final class PageAccess {

    private PageAccess() {}

    /**
     * The page, if the caller may see it.
     *
     * @throws NotFoundException if not: it does not exist for this caller
     */
    static PageCard seen(Caller caller, PageCard page) {
        boolean head = caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM);
        boolean teacher = caller.is(Role.TEACHER) && (page.teaches() || page.substitutes());
        boolean homeroom = caller.is(Role.HOMEROOM) && (page.leads() || page.accompanies());
        if (head || teacher || homeroom) {
            return page;
        }
        throw new NotFoundException();
    }
}
