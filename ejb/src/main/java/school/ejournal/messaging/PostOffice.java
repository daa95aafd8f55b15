package school.ejournal.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolService;
import school.ejournal.messaging.rule.MailTimes;
import school.ejournal.messaging.rule.Patience;
import school.ejournal.messaging.store.Mails;
import school.ejournal.messaging.store.Mails.Next;
import school.ejournal.messaging.store.Notices;
import school.ejournal.messaging.store.Recipients;
import school.ejournal.messaging.store.SchoolTimes;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/**
 * Hands letters out to whoever sends them and hears what became of them. Between the two no transaction is open; whoever
 * dies in between has the letter sent again, by the same Message-ID (MS-08).
 */
@Stateless
public class PostOffice {

    /** How long a sender may take over a letter before it is given to another. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int MOST_LOOKED_AT = 100;

    @Inject
    private Mails mails;

    @Inject
    private Notices notices;

    @Inject
    private Recipients recipients;

    @Inject
    private SchoolService schools;

    @Inject
    private SchoolClock clock;

    /** The next letter of the school whose turn it is, if there is one; what nobody wants any more is dropped (MS-04). */
    @RolesAllowed(Role.SYSTEM)
    public Optional<Letter> handOut() {
        for (int looked = 0; looked < MOST_LOOKED_AT; looked++) {
            Optional<Next> next = mails.next();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Optional<Letter> letter = next.get().kind().equals("code") ? withCode(next.get()) : withNotices(next.get());
            if (letter.isPresent()) {
                mails.handOut(letter.get().id(), LEASE);
                return letter;
            }
        }
        return Optional.empty();
    }

    /** Whether a letter of the school has its turn. */
    @RolesAllowed(Role.SYSTEM)
    public boolean isWaiting() {
        return mails.isWaiting();
    }

    /** Hears what became of a letter that was handed out. */
    @RolesAllowed(Role.SYSTEM)
    public void settle(Letter letter, Outcome outcome) {
        switch (outcome.kind()) {
            case SENT -> mails.sent(letter.id());
            case REFUSED -> mails.failed(letter.id(), outcome.problem(), true);
            case LATER -> {
                if (Patience.isOver(letter.attempts())) {
                    mails.failed(letter.id(), outcome.problem(), false);
                } else {
                    mails.later(letter.id(), Patience.after(letter.attempts()), outcome.problem());
                }
            }
        }
    }

    private Optional<Letter> withCode(Next next) {
        String address = next.address();
        if (address == null || next.confirmed()) {
            mails.drop(next.id());
            return Optional.empty();
        }
        String code = ConfirmationCode.fresh();
        recipients.keepCode(next.recipientId(), ConfirmationCode.digest(code), ConfirmationCode.VALID);
        return Optional.of(letter(next, address, List.of(), code));
    }

    private Optional<Letter> withNotices(Next next) {
        SchoolTimes times = mails.times(SchoolScope.caller().schoolId());
        Instant now = clock.clock().instant();
        Instant awake = new MailTimes(times.zone(), times.quiet(), next.quiet(), next.digestHour()).awake(now);
        if (awake.isAfter(now)) {
            mails.putOff(next.id(), Duration.between(now, awake));
            return Optional.empty();
        }
        notices.withdraw(next.id(), clock.today(times.zone()));
        List<NoticeRow> rows = notices.listOfMail(next.id());
        String address = next.address();
        if (address == null || !next.confirmed() || rows.isEmpty()) {
            mails.drop(next.id());
            return Optional.empty();
        }
        return Optional.of(letter(next, address, rows, ""));
    }

    private Letter letter(Next next, String address, List<NoticeRow> rows, String code) {
        return new Letter(
                next.id(),
                next.kind(),
                next.attempts() + 1,
                next.messageId(),
                address,
                next.language(),
                schools.getOwn().shortName(),
                rows,
                code);
    }
}
