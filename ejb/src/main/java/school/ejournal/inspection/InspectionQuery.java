package school.ejournal.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.inspection.store.Checks;
import school.ejournal.inspection.store.Overviews;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.PupilStandings;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Looks over the journal. Heads see every class, a homeroom teacher those she leads today (IN-01). */
@Stateless
public class InspectionQuery {

    @Inject
    private JournalQuery journal;

    @Inject
    private RosterQuery roster;

    @Inject
    private Checks checks;

    @Inject
    private Overviews overviews;

    @Inject
    private PupilStandings standings;

    @Inject
    private SchoolClock clock;

    /** Every page that the caller checks, in its running term, by class and subject. */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<PageOverview> listPages() {
        return overviews.listPages(scope(null));
    }

    /**
     * The class as its checker looks at it: remarks, lessons not filled in, and pupils near a threshold in the running term or
     * with too few marks, each by one statement.
     *
     * @throws NotFoundException if the caller does not check the class
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public ClassOverview openClass(long classId) {
        Caller caller = SchoolScope.caller();
        roster.getClassRow(classId);
        return new ClassOverview(
                checks.listOfClass(classId),
                overviews.listUnfilled(scope(classId)),
                ClassStandings.of(standings.listOfClass(classId, Checkers.isHead(caller) ? null : caller.personId())));
    }

    /** How many pupils the caller has to decide about before the term marks that are due soon (IN-07), by one statement. */
    @RolesAllowed(Role.TEACHER)
    public OwnStandings openOwnStandings() {
        return OwnStandings.of(standings.listDueOf(SchoolScope.caller().personId()));
    }

    /**
     * All remarks on a page, the latest first (IN-03).
     *
     * @throws NotFoundException if the caller may not see the page
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public PageChecks openPage(long pageId) {
        PageCard page = journal.getCard(pageId);
        return new PageChecks(checks.listOfPage(pageId), Checkers.checks(SchoolScope.caller(), page), page.teaches());
    }

    /** The remarks on the caller's own pages that wait for her, the oldest first. */
    @RolesAllowed(Role.TEACHER)
    public List<CheckRow> listOwnOpen() {
        return checks.listOpenOf(SchoolScope.caller().personId());
    }

    private Overviews.Scope scope(@Nullable Long classId) {
        Caller caller = SchoolScope.caller();
        return new Overviews.Scope(
                classId,
                Checkers.isHead(caller) ? null : caller.personId(),
                clock.today(),
                caller.zone(),
                clock.clock().instant());
    }
}
