package school.ejournal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import school.ejournal.exchange.store.Calendars;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Gives people secret addresses for calendars of lessons, and takes them away (EX-14). */
@Stateless
public class CalendarFeedService {

    private static final String TEACHER = "teacher";
    private static final String CLASS = "class";
    private static final String STUDENT = "student";

    @Inject
    private Calendars calendars;

    @Inject
    private SchoolClock days;

    @Inject
    private Clock clock;

    /** The calendars that the caller may have an address for: her lessons, her class, her children, himself. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.GUARDIAN, Role.STUDENT})
    public List<CalendarOffer> listOwn() {
        Caller caller = SchoolScope.caller();
        return calendars.listOffers(
                caller.accountId(), caller.personId(), caller.isAnyOf(Role.TEACHER, Role.HOMEROOM), days.today());
    }

    /** A new address for the caller's own lessons; one that she had ends. Answers its secret, which is not kept. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM})
    public String makeForTeacher() {
        return make(TEACHER, SchoolScope.caller().personId());
    }

    /**
     * A new address for a class that the caller leads; one that she had ends. Answers its secret.
     *
     * @throws NotFoundException if she does not lead it
     */
    @RolesAllowed(Role.HOMEROOM)
    public String makeForClass(long classId) {
        return make(CLASS, classId);
    }

    /**
     * A new address for a pupil, by himself or by who stands for him; one that the caller had ends. Answers its secret.
     *
     * @throws NotFoundException if the pupil is neither
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public String makeForPupil(long studentId) {
        return make(STUDENT, studentId);
    }

    /**
     * Ends an address of the caller's own.
     *
     * @throws NotFoundException if it is not hers, or has ended
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.GUARDIAN, Role.STUDENT})
    public void revoke(long feedId) {
        if (!calendars.revoke(feedId, SchoolScope.caller().accountId(), clock.instant())) {
            throw new NotFoundException();
        }
    }

    private String make(String kind, long objectId) {
        CalendarOffer offer = listOwn().stream()
                .filter(one -> one.kind().equals(kind) && one.objectId() == objectId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Caller caller = SchoolScope.caller();
        if (offer.feedId() != null) {
            calendars.revoke(offer.feedId(), caller.accountId(), clock.instant());
        }
        String secret = CalendarSecret.fresh();
        calendars.add(caller, kind, objectId, CalendarSecret.digest(secret), clock.instant());
        return secret;
    }
}
