package school.ejournal.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import school.ejournal.identity.Role;
import school.ejournal.shared.SchoolScope;

/**
 * Opens a calendar by its secret address; nobody has to be signed in (EX-14). Somebody who is may be of another school: so the
 * calendar is drawn in a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RunAs(Role.SYSTEM)
public class CalendarFeedReader {

    @EJB
    private CalendarFeedQuery query;

    /**
     * The calendar of a secret; nothing for one that nobody was given, that was revoked, whose owner's account is blocked
     * or whose owner may no longer have it alike.
     */
    @PermitAll
    public Optional<CalendarFile> read(String secret) {
        return CalendarSecret.isOne(secret)
                ? query.findDoor(CalendarSecret.digest(secret))
                        .flatMap(door -> SchoolScope.in(door.schoolId(), () -> query.draw(door.feedId())))
                : Optional.empty();
    }
}
