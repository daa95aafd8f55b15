package school.ejournal.movement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.movement.store.MoveEffects;
import school.ejournal.movement.store.MoveEffects.Membership;
import school.ejournal.movement.store.MoveEffects.PageTitle;
import school.ejournal.movement.store.MoveFacts;
import school.ejournal.movement.store.MoveFacts.Place;
import school.ejournal.movement.store.MoveFacts.Target;
import school.ejournal.movement.store.Moves;
import school.ejournal.movement.store.Orders;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Moves pupils by orders (MV-01 to MV-06). */
@Stateless
public class MoveService {

    @Inject
    private MoveFacts facts;

    @Inject
    private MoveEffects effects;

    @Inject
    private Moves moves;

    @Inject
    private Orders orders;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    /** What is known of a move that may be made. */
    private record Allowed(@Nullable Place left, @Nullable Target target, List<Membership> groups) {}

    /**
     * Says what an order would do, without doing it (MV-05).
     *
     * @throws NotFoundException if the school has no such pupil or class
     * @throws RefusedException as the order itself is refused
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SECRETARY})
    public MoveEffect rehearse(NewMove move) {
        return effect(move, check(move));
    }

    /**
     * Enters an order, and moves the pupil by it; answers its id.
     *
     * @throws NotFoundException if the school has no such pupil or class
     * @throws RefusedException if the order acts too far back, in a sealed term or outside the year, if the pupil belongs
     *     elsewhere on the day or from a later day on, or if two parts of one subject are chosen
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SECRETARY})
    public long apply(NewMove move) {
        Caller caller = SchoolScope.caller();
        Allowed allowed = check(move);
        // whoever writes into one of the pages does so before or after, and is asked anew who belongs to it
        records.lockAll(
                pages(move, allowed).stream().map(PageTitle::id).sorted().toList());
        NewPupil pupil = move.pupil();
        long student = pupil == null ? move.studentId() : moves.addPerson(caller.schoolId(), pupil);
        long order = moves.addOrder(caller, move);
        Place left = allowed.left();
        moves.addMovement(caller.schoolId(), order, student, left == null ? null : left.classId(), move);
        if (left != null) {
            end(
                    caller.schoolId(),
                    order,
                    student,
                    left,
                    allowed.groups(),
                    move.from().minusDays(1));
        }
        if (move.kind().isToHere()) {
            moves.beginEnrolment(caller.schoolId(), order, student, move);
            moves.giveNumbers(caller.schoolId(), student);
        }
        return order;
    }

    /**
     * Annuls an order (MV-06).
     *
     * @throws NotFoundException if the school has no such order, or it was annulled before
     * @throws RefusedException if another order followed, if something was recorded in the class it led to, in a sealed term,
     *     or without a reason
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SECRETARY})
    public void annul(long orderId, String reason) {
        Orders.Standing order = orders.lock(orderId).orElseThrow(NotFoundException::new);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > NewMove.LONGEST_REASON) {
            throw new RefusedException("movement.annulmentWanted", NewMove.LONGEST_REASON);
        } else if (order.followed() || order.changed()) {
            throw new RefusedException("movement.followed");
        } else if (facts.isSealed(order.classIds(), order.from())) {
            throw new RefusedException("movement.sealed");
        }
        int recorded = effects.listRecorded(order.studentId(), order.toClassId(), order.from())
                .size();
        if (recorded > 0) {
            throw new RefusedException("movement.recordedThere", recorded);
        }
        moves.annul(orderId, SchoolScope.caller().accountId(), why);
    }

    /**
     * Gives a file number to everybody who was ever enrolled and has none (MV-08); answers how many were given, in the order
     * of enrolment and of the alphabet.
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SECRETARY})
    public int giveFileNumbers() {
        return moves.giveNumbers(SchoolScope.caller().schoolId(), null);
    }

    private Allowed check(NewMove move) {
        NewPupil pupil = move.pupil();
        if ((pupil == null) == (move.kind() == MoveKind.ADMISSION)) {
            throw new RefusedException("movement.namesWanted", 100);
        } else if (pupil == null && !facts.lock(move.studentId())) {
            throw new NotFoundException();
        } else if (pupil != null && facts.isKnown(pupil.surname(), pupil.givenName(), pupil.birthDate())) {
            throw new RefusedException("movement.knownAlready");
        }
        Target target =
                move.kind().isToHere() ? facts.findTarget(move.classId()).orElseThrow(NotFoundException::new) : null;
        Place place = facts.findPlace(move.studentId(), move.from()).orElse(null);
        new MoveRules(move, clock.today())
                .check(place, target, facts.findDaysBack().orElse(MoveRules.DAYS_BACK));
        if (facts.isExpectedLater(move.studentId(), move.from())) {
            throw new RefusedException("movement.expectedLater");
        }
        Place left = move.kind().isFromHere() ? place : null;
        if (facts.isSealed(new long[] {left == null ? 0 : left.classId(), move.classId()}, move.from())) {
            throw new RefusedException("movement.sealed");
        }
        if (target != null) {
            MoveRules.checkParts(facts.listParts(move.classId(), move.from()), move.groupIds());
        }
        List<Membership> groups = left == null ? List.of() : groups(move);
        return new Allowed(left, target, groups);
    }

    /** The groups that end with the class; none of them begins later. */
    private List<Membership> groups(NewMove move) {
        List<Membership> groups = effects.listMemberships(move.studentId(), move.from());
        for (Membership group : groups) {
            if (!group.from().isBefore(move.from())) {
                throw new RefusedException("movement.groupLater", group.title(), group.from());
            }
        }
        return groups;
    }

    private void end(long schoolId, long order, long student, Place left, List<Membership> groups, LocalDate last) {
        moves.endEnrolment(schoolId, order, left.enrolmentId(), left.from(), left.until(), last);
        groups.forEach(group -> moves.endMembership(schoolId, order, student, group, last));
    }

    private List<PageTitle> pages(NewMove move, Allowed allowed) {
        List<PageTitle> all = new ArrayList<>(left(move, allowed));
        all.addAll(gained(move));
        return all;
    }

    private List<PageTitle> left(NewMove move, Allowed allowed) {
        Place left = allowed.left();
        long[] own = allowed.groups().stream().mapToLong(Membership::groupId).toArray();
        return left == null ? List.of() : effects.listPages(left.classId(), own, move.from());
    }

    private List<PageTitle> gained(NewMove move) {
        return move.kind().isToHere() ? effects.listPages(move.classId(), ids(move), move.from()) : List.of();
    }

    private static long[] ids(NewMove move) {
        return move.groupIds().stream().mapToLong(Long::longValue).toArray();
    }

    private MoveEffect effect(NewMove move, Allowed allowed) {
        Place left = allowed.left();
        Target target = allowed.target();
        NewPupil pupil = move.pupil();
        String name = pupil == null
                ? facts.findPupil(move.studentId(), clock.today())
                        .map(PupilCard::name)
                        .orElse("")
                : pupil.surname() + " " + pupil.givenName();
        return new MoveEffect(
                name,
                Optional.ofNullable(left).map(Place::schoolClass).orElse(""),
                Optional.ofNullable(target).map(Target::schoolClass).orElse(""),
                titles(left(move, allowed)),
                titles(gained(move)),
                left == null
                        ? List.of()
                        : effects.listMarks(move.studentId(), left.classId(), move.classId(), ids(move), move.from()),
                allowed.groups().stream().map(Membership::title).toList(),
                left == null ? List.of() : effects.listRecorded(move.studentId(), left.classId(), move.from()));
    }

    private static List<String> titles(List<PageTitle> pages) {
        return pages.stream().map(PageTitle::title).distinct().toList();
    }
}
