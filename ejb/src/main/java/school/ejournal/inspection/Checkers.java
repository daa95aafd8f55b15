package school.ejournal.inspection;

import school.ejournal.identity.Role;
import school.ejournal.journal.PageCard;
import school.ejournal.shared.Caller;

/** Decides who checks which page (IN-01). */
final class Checkers {

    private Checkers() {}

    static boolean isHead(Caller caller) {
        return caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
    }

    /** Heads check every page, a homeroom teacher those of the class she leads today. */
    static boolean checks(Caller caller, PageCard page) {
        return isHead(caller) || (caller.is(Role.HOMEROOM) && page.leads());
    }
}
