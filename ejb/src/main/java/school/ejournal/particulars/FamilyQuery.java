package school.ejournal.particulars;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.particulars.rule.ConfirmationTime;
import school.ejournal.particulars.rule.NoticeTime;
import school.ejournal.particulars.store.ChangeNotices;
import school.ejournal.particulars.store.ChangeNotices.Waiting;
import school.ejournal.particulars.store.Families;
import school.ejournal.particulars.store.Families.Count;
import school.ejournal.particulars.store.Families.Member;
import school.ejournal.particulars.store.Families.Place;
import school.ejournal.people.PastValue;
import school.ejournal.people.PersonChanges;
import school.ejournal.people.PersonalField;
import school.ejournal.people.ViewLog;
import school.ejournal.people.Viewed;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads the families of classes and what is kept of them; staff who look are noted (PE-08). */
@Stateless
public class FamilyQuery {

    @Inject
    private Families families;

    @Inject
    private ChangeNotices notices;

    @Inject
    private FamilyAccess access;

    @Inject
    private Deadlines deadlines;

    @Inject
    private YearOfWork work;

    @Inject
    private SchoolClock clock;

    @EJB
    private RosterQuery roster;

    @EJB
    private PersonChanges people;

    @EJB
    private ViewLog views;

    /** How far the classes have come that the caller may look into, by grade and letter. */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<ClassProgress> listProgress() {
        LocalDate today = clock.today();
        LocalDate day = work.day();
        NoticeTime time = deadlines.ofNotices();
        String until = deadlines.confirmUntil();
        Map<Long, List<Count>> counts = families.countAll(day).stream().collect(Collectors.groupingBy(Count::classId));
        Map<Long, List<Waiting>> waiting =
                notices.countWaiting(day).stream().collect(Collectors.groupingBy(Waiting::classId));
        List<ClassProgress> progress = new ArrayList<>();
        for (ClassRow row : roster.listClasses()) {
            List<Count> people = counts.getOrDefault(row.id(), List.of());
            List<Waiting> open = waiting.getOrDefault(row.id(), List.of());
            progress.add(new ClassProgress(
                    row.id(),
                    row.name(),
                    row.homeroomTeacher(),
                    people.stream().mapToInt(Count::people).sum(),
                    people.stream()
                            .filter(Count::confirmed)
                            .mapToInt(Count::people)
                            .sum(),
                    people.stream()
                            .filter(one -> isOverdue(one, until, today))
                            .mapToInt(Count::people)
                            .sum(),
                    open.stream().mapToInt(Waiting::notices).sum(),
                    open.stream()
                            .filter(one -> time.isOverdue(one.received(), today))
                            .mapToInt(Waiting::notices)
                            .sum()));
        }
        return progress;
    }

    /**
     * The families of a class, by the pupils' names.
     *
     * @throws NotFoundException if the caller neither leads the class today nor is a head of the school
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public FamilySheet openClass(long classId) {
        LocalDate today = clock.today();
        Caller caller = SchoolScope.caller();
        ClassRow row = roster.listClasses().stream()
                .filter(one -> one.id() == classId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        boolean led = caller.is(Role.HOMEROOM) && families.leads(classId, caller.personId(), work.day());
        if (!led && !caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR)) {
            throw new NotFoundException();
        }
        List<Member> members = families.listOfClass(classId, work.day());
        List<Family> found = families(members, today);
        views.note(Viewed.FAMILIES, found.stream().map(Family::studentId).toList());
        LocalDate due = members.isEmpty() ? today : time(members.get(0)).due();
        return new FamilySheet(classId, row.name(), led, due, found);
    }

    /**
     * What is kept of a member of a family.
     *
     * @throws NotFoundException if the caller may not look into the family, or the person is none of it
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public MemberCard openCard(long studentId, long personId) {
        Place place = access.look(studentId, personId);
        LocalDate today = clock.today();
        Caller caller = SchoolScope.caller();
        Family family = families(families.listOfPupil(studentId, work.day()), today).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        FamilyMember member = family.members().stream()
                .filter(one -> one.card().id() == personId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        views.note(Viewed.CARD, List.of(studentId));
        boolean led = caller.is(Role.HOMEROOM) && place.led();
        return new MemberCard(
                family, member, place.classId(), place.schoolClass(), led || caller.is(Role.COORDINATOR), led);
    }

    /**
     * What was kept of a member of a family before, the latest first (PE-07).
     *
     * @throws NotFoundException if the person is none of the family
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<PastValue> listHistory(long studentId, long personId) {
        access.look(studentId, personId);
        views.note(Viewed.HISTORY, List.of(studentId));
        return people.listHistory(personId);
    }

    private static boolean isOverdue(Count count, String until, LocalDate today) {
        return !count.confirmed()
                && ConfirmationTime.of(count.yearStarts(), count.yearEnds(), until)
                                .state(count.came(), today)
                        == ConfirmationState.OVERDUE;
    }

    private List<Family> families(List<Member> members, LocalDate today) {
        if (members.isEmpty()) {
            return List.of();
        }
        ConfirmationTime time = time(members.get(0));
        Map<Long, List<FamilyMember>> byPupil = new LinkedHashMap<>();
        for (Member member : members) {
            byPupil.computeIfAbsent(member.studentId(), any -> new ArrayList<>())
                    .add(member(member, time, today));
        }
        return byPupil.entrySet().stream()
                .map(entry -> new Family(entry.getKey(), entry.getValue()))
                .sorted(RussianOrder.by(
                        family -> family.members().get(0).card().value(PersonalField.SURNAME), Family::name))
                .toList();
    }

    private ConfirmationTime time(Member member) {
        return deadlines.ofYear(member.yearStarts(), member.yearEnds());
    }

    private static FamilyMember member(Member member, ConfirmationTime time, LocalDate today) {
        return new FamilyMember(
                member.card(),
                member.relation(),
                member.changes(),
                member.confirmedAt(),
                member.confirmedBy(),
                time.due(member.came()),
                member.confirmedAt() == null ? time.state(member.came(), today) : ConfirmationState.CONFIRMED);
    }
}
