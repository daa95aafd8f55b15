package school.ejournal.batch;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolRow;
import school.ejournal.identity.SchoolService;
import school.ejournal.messaging.Carrier;
import school.ejournal.messaging.Letter;
import school.ejournal.messaging.MailUnavailableException;
import school.ejournal.messaging.NoticeMaker;
import school.ejournal.messaging.Outcome;
import school.ejournal.messaging.PostOffice;
import school.ejournal.shared.SchoolClock;

/**
 * Tells the families of all schools, four times a minute (2.5). The timer is kept in the database: of several servers one
 * wakes, and should two wake, the school's own lock lets one of them work.
 */
@Startup
@Singleton
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageWatch {

    private static final Logger LOG = System.getLogger(MessageWatch.class.getName());

    /** A turn ends before the next one begins, whatever is left to do. */
    private static final Duration TURN = Duration.ofSeconds(12);

    @EJB
    private SchoolService schools;

    @EJB
    private SystemDoor door;

    @EJB
    private NoticeMaker notices;

    @EJB
    private PostOffice post;

    @Inject
    private Carrier carrier;

    @Inject
    private SchoolClock clock;

    private boolean away;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = true, info = "telling the families")
    void wake() {
        Instant end = clock.clock().instant().plus(TURN);
        List<SchoolRow> all = schools.listSchools();
        for (SchoolRow school : all) {
            attempt(school, () -> repeat(school, notices::makeNotices, end));
            if (carrier.isHired()) {
                attempt(school, () -> repeat(school, notices::makeLetters, end));
            }
        }
        if (carrier.isHired()) {
            deliver(all, end);
        }
    }

    private void repeat(SchoolRow school, Supplier<Boolean> work, Instant end) {
        boolean more = true;
        while (more && clock.clock().instant().isBefore(end)) {
            more = door.in(school.id(), work);
        }
    }

    /** One school's trouble is not another's. */
    private static void attempt(SchoolRow school, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException trouble) {
            LOG.log(Level.ERROR, "the families of school " + school.id() + " are not told", trouble);
        }
    }

    private void deliver(List<SchoolRow> all, Instant end) {
        List<SchoolRow> waiting = all.stream()
                .filter(school -> door.in(school.id(), post::isWaiting))
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        try (Carrier.Round round = carrier.open()) {
            away = false;
            waiting.forEach(school -> attempt(school, () -> deliver(school, round, end)));
        } catch (MailUnavailableException unavailable) {
            LOG.log(away ? Level.DEBUG : Level.WARNING, "the mail server is away: " + unavailable.getMessage());
            away = true;
        }
    }

    private void deliver(SchoolRow school, Carrier.Round round, Instant end) {
        while (clock.clock().instant().isBefore(end)) {
            Optional<Letter> handed = door.in(school.id(), post::handOut);
            @Nullable Letter letter = handed.orElse(null);
            if (letter == null) {
                return;
            }
            Outcome outcome = round.send(letter, clock.clock().instant());
            door.in(school.id(), () -> {
                post.settle(letter, outcome);
                return true;
            });
        }
    }
}
