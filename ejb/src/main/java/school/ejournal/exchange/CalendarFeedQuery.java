package school.ejournal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import school.ejournal.exchange.store.Calendars;
import school.ejournal.identity.Role;
import school.ejournal.shared.SchoolClock;

/** Draws calendars for whoever has their address. */
@Stateless
public class CalendarFeedQuery {

    /** So far back a calendar reaches. */
    static final int DAYS_BACK = 28;

    @Inject
    private Calendars calendars;

    @Inject
    private SchoolClock clock;

    /** Where the digest of a secret leads to. */
    @RolesAllowed(Role.SYSTEM)
    public Optional<CalendarDoor> findDoor(byte[] digest) {
        return calendars.findDoor(digest);
    }

    /** The calendar of an address, if its owner may still have it. */
    @RolesAllowed(Role.SYSTEM)
    public Optional<CalendarFile> draw(long feedId) {
        return calendars.find(feedId).flatMap(feed -> {
            LocalDate today = clock.today(ZoneId.of(feed.zone()));
            if (!calendars.stands(feed, today)) {
                return Optional.empty();
            }
            List<CalendarLesson> lessons = calendars.listLessons(feed, today, today.minusDays(DAYS_BACK));
            return Optional.of(CalendarWriter.write(feed.zone(), feed.language(), lessons));
        });
    }
}
