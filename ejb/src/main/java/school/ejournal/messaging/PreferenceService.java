package school.ejournal.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.messaging.rule.QuietHours;
import school.ejournal.messaging.store.Mails;
import school.ejournal.messaging.store.Notices;
import school.ejournal.messaging.store.Recipients;
import school.ejournal.messaging.store.Recipients.Stored;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps how the caller wants to be written to (MS-05, MS-06). */
@Stateless
public class PreferenceService {

    /** How often a code may be tried before another one has to be asked for. */
    private static final int MOST_TRIES = 5;

    @Inject
    private Recipients recipients;

    @Inject
    private Mails mails;

    @Inject
    private Notices notices;

    @Inject
    private SchoolClock clock;

    /** How it stands with the caller. */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public Preferences getOwn() {
        Caller caller = SchoolScope.caller();
        Stored stored = recipients.get(caller.personId(), caller.language());
        QuietHours school = mails.times(caller.schoolId()).quiet();
        return new Preferences(
                stored.language(),
                stored.digestHour(),
                stored.quietFrom(),
                stored.quietUntil(),
                school.from(),
                school.until(),
                stored.address(),
                stored.state(),
                children(caller));
    }

    /**
     * Keeps the caller's wishes; they hold for what waits to be sent, too.
     *
     * @throws NotFoundException if a pupil is neither the caller's child nor the caller
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public void keep(@NotNull @Valid NewPreferences wanted) {
        Caller caller = SchoolScope.caller();
        List<Long> children =
                children(caller).stream().map(ChildRhythm::studentId).toList();
        if (!children.containsAll(wanted.rhythms().keySet())) {
            throw new NotFoundException();
        }
        recipients.keep(caller.schoolId(), caller.personId(), wanted);
        recipients.keepRhythms(caller.schoolId(), caller.personId(), wanted.rhythms());
        Instant now = clock.clock().instant();
        notices.reckonAnew(caller.personId(), now);
    }

    /**
     * Takes an address for the caller's letters and sends a code to it; until it is confirmed nothing else goes there.
     *
     * @throws RefusedException if the last code was asked for less than a minute ago
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public void changeAddress(@NotBlank @Email @Size(max = 254) String address) {
        Caller caller = SchoolScope.caller();
        if (recipients.hasFreshCode(caller.personId())) {
            throw new RefusedException("messaging.codeTooSoon");
        }
        recipients.changeAddress(caller.schoolId(), caller.personId(), caller.language(), address.strip());
        mails.addCode(caller.schoolId(), caller.personId());
    }

    /** Confirms the caller's address by the code sent to it; answers whether it was the right one, in time. */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public boolean confirm(@NotNull @Size(max = 20) String code) {
        return recipients.confirm(
                SchoolScope.caller().personId(), ConfirmationCode.digest(code.replaceAll("\\s", "")), MOST_TRIES);
    }

    /** Forgets the caller's address; no letters from now on. */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public void forgetAddress() {
        recipients.forgetAddress(SchoolScope.caller().personId());
    }

    private List<ChildRhythm> children(Caller caller) {
        return recipients.listChildren(
                caller.personId(), caller.is(Role.GUARDIAN), caller.is(Role.STUDENT), clock.today());
    }
}
