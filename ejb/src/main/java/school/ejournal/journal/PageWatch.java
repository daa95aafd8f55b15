package school.ejournal.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolScope;

/**
 * Watches the pages that somebody on this server has open: looks some times a second how many records they have,
 * by one statement a school, and tells the viewers of those that moved. Saves know nothing of it, so it costs them nothing,
 * and it does not matter on which server a page was changed.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PageWatch {

    /** Milliseconds between two looks. */
    static final int PAUSE = 300;

    private static final Logger LOG = System.getLogger(PageWatch.class.getName());

    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();

    @Resource
    private TimerService timers;

    @EJB
    private ChangesQuery changes;

    @Inject
    private Clock clock;

    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(PAUSE, new TimerConfig(null, false));
    }

    /**
     * Tells a viewer how many records a page has, now and whenever there are more, until the viewer has left or may not see
     * the page any longer.
     *
     * @throws NotFoundException if the caller may not see the page
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void watch(long pageId, PageViewer viewer) {
        Watched one = new Watched(pageId, SchoolScope.caller(), viewer, clock.instant());
        one.tell(changes.getSeq(pageId), clock.instant());
        watched.add(one);
    }

    /** A look takes as long as it takes; the pause comes after it. */
    @Timeout
    void look() {
        try {
            watched.removeIf(Watched::hasLeft);
            watched.stream().collect(Collectors.groupingBy(Watched::schoolId)).forEach(this::look);
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "the watched pages could not be looked at", trouble);
        } finally {
            begin();
        }
    }

    private void look(long schoolId, List<Watched> ofSchool) {
        Set<Long> pages = ofSchool.stream().map(Watched::pageId).collect(Collectors.toSet());
        Map<Long, Long> seqs = SchoolScope.in(schoolId, () -> changes.listSeqs(pages));
        for (Watched one : ofSchool) {
            long there = seqs.getOrDefault(one.pageId(), 0L);
            if (one.isDue(there, clock.instant()) && !mayStillSee(one)) {
                watched.remove(one);
                one.end();
            } else {
                one.tell(there, clock.instant());
            }
        }
    }

    /** Asks as the viewer, so that what her account and her load are today decides. */
    private boolean mayStillSee(Watched one) {
        try {
            SchoolScope.as(one.caller(), () -> changes.getSeq(one.pageId()));
            one.checked(clock.instant());
            return true;
        } catch (NotFoundException | EJBAccessException gone) {
            return false;
        } catch (EJBException trouble) {
            LOG.log(Level.WARNING, "a viewer's right to page " + one.pageId() + " could not be looked at", trouble);
            return true;
        }
    }
}
