package school.ejournal.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import school.ejournal.archive.ArchiveService;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolRow;
import school.ejournal.identity.SchoolService;
import school.ejournal.jobs.JobRunService;
import school.ejournal.jobs.JobStarter;
import school.ejournal.shared.RecentChanges;
import school.ejournal.shared.SchoolClock;

/**
 * Watches over the nights of all schools: starts what is due, and clears up after a server that died. The timer is kept in
 * the database, so a night missed is made up for at the next start. Clearing up takes this to be the only server at work.
 */
@Startup
@Singleton
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightWatch {

    private static final Logger LOG = System.getLogger(NightWatch.class.getName());

    @EJB
    private SchoolService schools;

    @EJB
    private SystemDoor door;

    @EJB
    private JobRunService runs;

    @EJB
    private ArchiveService archives;

    @Inject
    private JobStarter starter;

    @Inject
    private SchoolClock clock;

    @Inject
    private RecentChanges changes;

    @PostConstruct
    void clearUp() {
        for (SchoolRow school : schools.listSchools()) {
            int left = door.in(school.id(), runs::sweep);
            if (left > 0) {
                LOG.log(Level.WARNING, "school " + school.id() + ": " + left + " runs were left by a dead server");
            }
        }
    }

    /** Starts what is due tonight; one school's trouble is not another's. */
    @Schedule(hour = "2", minute = "30", timezone = "Europe/Moscow", persistent = true, info = "the night")
    void wake() {
        for (SchoolRow school : schools.listSchools()) {
            try {
                startDue(school);
            } catch (RuntimeException trouble) {
                LOG.log(Level.ERROR, "the night of school " + school.id() + " does not start", trouble);
            }
        }
    }

    private void startDue(SchoolRow school) {
        door.in(school.id(), () -> {
            changes.forget();
            return true;
        });
        List<Long> terms = door.in(school.id(), archives::listDue);
        for (long term : terms) {
            door.in(school.id(), () -> starter.startTermArchive(term));
        }
        LocalDate today = clock.today(ZoneId.of(school.zone()));
        if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
            door.in(school.id(), () -> starter.startTimeliness(today.minusWeeks(1)));
        }
    }
}
