package school.ejournal.particulars;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import school.ejournal.identity.Role;
import school.ejournal.particulars.rule.NoticeTime;
import school.ejournal.particulars.store.ChangeNotices;
import school.ejournal.particulars.store.Families;
import school.ejournal.particulars.store.Families.Place;
import school.ejournal.people.Origin;
import school.ejournal.people.PersonChange;
import school.ejournal.people.PersonChanges;
import school.ejournal.people.PersonalField;
import school.ejournal.people.PersonalRegister;
import school.ejournal.people.StalePersonException;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Takes notices of change, and enters or declines them (PD-06 to PD-08). */
@Stateless
public class ChangeNoticeService {

    @Inject
    private ChangeNotices notices;

    @Inject
    private Families families;

    @Inject
    private FamilyAccess access;

    @Inject
    private Deadlines deadlines;

    @Inject
    private SchoolClock clock;

    @EJB
    private PersonChanges people;

    /**
     * Reports a change of the caller's own data or of her child's, received now.
     *
     * @return the notice's id
     * @throws NotFoundException if it is not the caller's child today, or the person is neither of the two
     * @throws RefusedException if the value is none of its field, does not differ, or one for the field waits (PD-08)
     */
    @RolesAllowed(Role.GUARDIAN)
    public long report(long studentId, long personId, @NotNull PersonalField field, @NotNull String wanted) {
        long self = SchoolScope.caller().personId();
        LocalDate today = clock.today();
        Place place = families.findPlace(studentId, self, 0, today)
                .filter(found -> found.isInformedGuardian() && found.classId() != null)
                .orElseThrow(NotFoundException::new);
        if (personId != self && personId != studentId) {
            throw new NotFoundException();
        }
        Place about = personId == self
                ? place
                : families.findPlace(studentId, personId, 0, today).orElseThrow(NotFoundException::new);
        return add(new NewNotice(studentId, personId, field, wanted, NoticeOrigin.FAMILY, self, today), about);
    }

    /**
     * Registers a notice that came on paper or by word.
     *
     * @return the notice's id
     * @throws NotFoundException if the caller does not lead the pupil's class today, or somebody named is none of the family
     * @throws RefusedException if the day cannot be, the value is none of its field, does not differ, or one for the field
     *     waits
     */
    @RolesAllowed(Role.HOMEROOM)
    public long register(@NotNull NewNotice notice) {
        Place place = access.lead(notice.studentId(), notice.personId());
        access.lead(notice.studentId(), notice.fromId());
        if (!NoticeTime.isPlausible(notice.received(), clock.today())) {
            throw new RefusedException("particulars.received");
        } else if (notice.origin() == NoticeOrigin.FAMILY) {
            throw new RefusedException("particulars.origin");
        }
        return add(notice, place);
    }

    /**
     * Enters a notice: the value is changed, and what it replaces is kept.
     *
     * @param expectedVersion the version of the person that the caller saw
     * @throws NotFoundException if the caller may not change this family's data
     * @throws StalePersonException if somebody changed the person meanwhile
     * @throws RefusedException if it was decided on, or the value does not differ any more
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public void enter(long noticeId, int expectedVersion) {
        ChangeNotice notice = waiting(noticeId);
        Place place = access.write(notice.studentId(), notice.personId());
        people.change(new PersonChange(
                notice.personId(),
                FamilyService.subject(place),
                expectedVersion,
                Map.of(notice.field(), notice.wanted()),
                Origin.NOTICE,
                ""));
        decide(noticeId, NoticeState.ENTERED, "");
    }

    /**
     * Declines a notice; who told it reads why.
     *
     * @throws NotFoundException if the caller may not change this family's data
     * @throws RefusedException if it was decided on
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public void decline(long noticeId, @NotBlank @Size(max = 500) String answer) {
        waiting(noticeId);
        decide(noticeId, NoticeState.DECLINED, answer.strip());
    }

    /** The rights come first: whoever may not see it learns nothing of what became of it. */
    private ChangeNotice waiting(long noticeId) {
        ChangeNotice notice =
                notices.lock(noticeId, clock.today(), deadlines.ofNotices()).orElseThrow(NotFoundException::new);
        access.write(notice.studentId(), notice.studentId());
        if (!notice.isOpen()) {
            throw new RefusedException("particulars.decided");
        }
        return notice;
    }

    private void decide(long noticeId, NoticeState state, String answer) {
        notices.decide(
                noticeId, state, SchoolScope.caller().accountId(), clock.clock().instant(), answer);
    }

    private long add(NewNotice notice, Place about) {
        boolean kept = notice.field().isOfPerson()
                && PersonalRegister.find(FamilyService.subject(about), notice.field())
                        .isPresent();
        if (!kept) {
            throw new RefusedException("people.notKept");
        }
        String value = notice.field().read(notice.wanted(), clock.today());
        if (value.isEmpty()) {
            throw new RefusedException("particulars.empty");
        } else if (value.equals(people.get(notice.personId()).value(notice.field()))) {
            throw new RefusedException("particulars.same");
        }
        Caller caller = SchoolScope.caller();
        return notices.add(
                        caller.schoolId(),
                        notice,
                        value,
                        caller.accountId(),
                        clock.clock().instant())
                .orElseThrow(() -> new RefusedException("particulars.waits"));
    }
}
