package school.ejournal.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.ejournal.attendance.StandingReasons.Standing;
import school.ejournal.attendance.model.Belongs;
import school.ejournal.attendance.model.ClassLedger;
import school.ejournal.attendance.model.Contradictions;
import school.ejournal.attendance.store.AbsenceNotes;
import school.ejournal.attendance.store.AbsenceReasons;
import school.ejournal.attendance.store.ClassAbsences;
import school.ejournal.attendance.store.ClassAbsences.Pupil;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads the absences of classes: some statements, whatever the size of the class and the number of days. */
@Stateless
public class AbsenceQuery {

    @Inject
    private ClassAbsences absences;

    @Inject
    private AbsenceNotes notes;

    @Inject
    private AbsenceReasons reasons;

    @Inject
    private YearOfWork work;

    @Inject
    private SchoolClock clock;

    @EJB
    private RosterQuery roster;

    /**
     * The absences of a class in some days, with what waits for its homeroom teacher.
     *
     * @throws NotFoundException if the caller neither leads the class, today or from the first day of the year of work on, nor is
     *     a head of the school
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public AbsenceSheet open(long classId, Days days) {
        Caller caller = SchoolScope.caller();
        ClassRow row = roster.getClassRow(classId);
        boolean led = caller.is(Role.HOMEROOM) && reasons.leads(classId, caller.personId(), clock.today());
        boolean willLead = caller.is(Role.HOMEROOM) && reasons.leads(classId, caller.personId(), work.day());
        if (!led && !willLead && !caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR)) {
            throw new NotFoundException();
        }
        List<NoteRow> told = notes.listOfClass(classId, days, clock.today());
        List<ReasonRow> standing = absences.listReasons(classId, days);
        List<Pupil> belonging = absences.listPupils(classId, days);
        ClassLedger ledger = ledger(classId, days, belonging, standing, told);
        List<PupilAbsences> pupils = pupils(belonging, ledger, standing);
        return new AbsenceSheet(
                classId,
                row.name(),
                days,
                led,
                ledger.dates(),
                pupils,
                told.stream().filter(NoteRow::isNew).toList(),
                contradictions(pupils));
    }

    /** What contradicts a lesson of a class; notes of guardians are not looked into. For those who may see its page. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Contradiction> listContradictions(long classId, LocalDate day, long lessonId) {
        Days days = new Days(day, day);
        List<ReasonRow> standing = absences.listReasons(classId, days);
        List<Pupil> belonging = absences.listPupils(classId, days);
        ClassLedger ledger = ledger(classId, days, belonging, standing, List.of());
        return contradictions(pupils(belonging, ledger, standing)).stream()
                .filter(found -> found.concerns(lessonId))
                .toList();
    }

    private ClassLedger ledger(
            long classId, Days days, List<Pupil> pupils, List<ReasonRow> standing, List<NoteRow> told) {
        LocalDateTime now = LocalDateTime.ofInstant(
                clock.clock().instant(), SchoolScope.caller().zoneId());
        return new ClassLedger(
                absences.listLessons(classId, days, now),
                pupils.stream()
                        .map(pupil -> new Belongs(pupil.id(), classId, pupil.from(), pupil.until()))
                        .toList(),
                absences.listMembers(classId, days),
                absences.listEntries(classId, days),
                standing(standing),
                told.stream()
                        .collect(Collectors.groupingBy(
                                NoteRow::studentId, Collectors.mapping(NoteRow::days, Collectors.toList()))));
    }

    private static Map<Long, StandingReasons> standing(List<ReasonRow> rows) {
        Map<Long, List<Standing>> byPupil = rows.stream()
                .collect(Collectors.groupingBy(
                        ReasonRow::studentId,
                        Collectors.mapping(row -> new Standing(row.days(), row.presence()), Collectors.toList())));
        return byPupil.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new StandingReasons(entry.getValue())));
    }

    private static List<PupilAbsences> pupils(List<Pupil> belonging, ClassLedger ledger, List<ReasonRow> standing) {
        Map<Long, Pupil> byId = new LinkedHashMap<>();
        belonging.forEach(pupil -> byId.putIfAbsent(pupil.id(), pupil));
        return byId.values().stream()
                .sorted(RussianOrder.by(Pupil::surname, Pupil::givenName))
                .map(pupil -> pupil(pupil, ledger, standing))
                .toList();
    }

    private static PupilAbsences pupil(Pupil pupil, ClassLedger ledger, List<ReasonRow> standing) {
        Map<LocalDate, List<LessonSeen>> days = ledger.days(pupil.id());
        return new PupilAbsences(
                pupil.id(),
                pupil.surname() + " " + pupil.givenName(),
                days,
                AbsenceCount.of(days.values()),
                standing.stream().filter(row -> row.studentId() == pupil.id()).toList());
    }

    private static List<Contradiction> contradictions(List<PupilAbsences> pupils) {
        List<Contradiction> found = new ArrayList<>();
        for (PupilAbsences pupil : pupils) {
            pupil.days().keySet().stream()
                    .sorted()
                    .forEach(day ->
                            found.addAll(Contradictions.of(pupil.studentId(), pupil.name(), day, pupil.on(day))));
        }
        return found;
    }
}
