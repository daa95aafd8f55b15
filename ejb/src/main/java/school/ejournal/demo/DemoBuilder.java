package school.ejournal.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import school.ejournal.attendance.AbsenceHistory;
import school.ejournal.bells.BellRow;
import school.ejournal.bells.BellService;
import school.ejournal.bells.NewBellSchedule;
import school.ejournal.bells.NewBellUse;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.DayOffKind;
import school.ejournal.calendar.NewDaysOff;
import school.ejournal.calendar.TermRow;
import school.ejournal.exchange.ImportedIds;
import school.ejournal.exchange.OneRosterService;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.identity.AccountService;
import school.ejournal.identity.NewAccount;
import school.ejournal.identity.PasswordHash;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolService;
import school.ejournal.lesson.LessonService;
import school.ejournal.particulars.FamilyPast;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.shared.TableStatistics;
import school.ejournal.timetable.TimetableService;

/** Builds one organisation of the demo in one transaction, through the services that everybody uses. */
@Stateless
@RunAs(Role.SYSTEM)
public class DemoBuilder {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final int BREAK_MINUTES = 10;
    private static final int LESSON_MINUTES = 45;
    private static final int LESSONS_A_DAY = 8;

    @EJB
    private SchoolService schools;

    @EJB
    private OneRosterService importer;

    @EJB
    private CalendarService calendar;

    @EJB
    private BellService bells;

    @EJB
    private TimetableService timetables;

    @EJB
    private LessonService lessons;

    @EJB
    private AccountService accounts;

    @EJB
    private DemoPast past;

    @EJB
    private AbsenceHistory absences;

    @EJB
    private FamilyPast families;

    @Inject
    private TableStatistics statistics;

    @Inject
    private SchoolClock clock;

    /** Builds a school with its history up to now. */
    @RolesAllowed(Role.SYSTEM)
    public void buildSchool(DemoPlan plan, PasswordHash password) {
        LocalDate today = clock.today(ZONE);
        DemoPackage roster = new DemoPackage(plan.roster(), today);
        long schoolId = schools.open("school", plan.name(), plan.shortName(), plan.town());
        SchoolScope.in(schoolId, () -> {
            ImportedIds ids = importer.apply(new UploadedFile(plan.roster(), roster.zip()));
            accounts.open(new DemoAccounts(roster, ids, plan.prefix(), password).all());
            layOut(roster, ids, plan.prefix());
            keepPast(roster, ids, today);
            statistics.countGrown();
            return true;
        });
    }

    /** Builds the municipality with its one account. */
    @RolesAllowed(Role.SYSTEM)
    public void buildMunicipality(DemoPlan plan, PasswordHash password) {
        long id = schools.open("municipality", plan.name(), plan.shortName(), plan.town());
        LocalDate today = clock.today(ZONE);
        SchoolScope.in(id, () -> {
            accounts.open(List.of(new NewAccount(
                    0, "municipality", "Администратор округа", Set.of(Role.MUNICIPALITY), today, password)));
            return true;
        });
    }

    private void layOut(DemoPackage roster, ImportedIds ids, String prefix) {
        LocalDate before = null;
        for (String quarter : List.of("q1", "q2", "q3", "q4")) {
            Map<String, String> session = session(roster, prefix + quarter);
            if (before != null) {
                LocalDate first = before.plusDays(1);
                LocalDate last = LocalDate.parse(session.get("startDate")).minusDays(1);
                calendar.addDaysOff(
                        new NewDaysOff(ids.yearId(), first, last, DayOffKind.BREAK, "Каникулы", null, null, null));
            }
            before = LocalDate.parse(session.get("endDate"));
        }
        LocalDate yearStarts = LocalDate.parse(session(roster, prefix + "year").get("startDate"));
        ring(yearStarts);
        timetables.publish(ids.yearId(), yearStarts, new DemoTimetable(roster, ids).slots());
        ids.terms().values().stream().sorted().forEach(lessons::layOut);
    }

    private void ring(LocalDate from) {
        List<BellRow> rung = new ArrayList<>();
        LocalTime starts = LocalTime.of(8, 30);
        for (int number = 1; number <= LESSONS_A_DAY; number++) {
            LocalTime ends = starts.plusMinutes(LESSON_MINUTES);
            rung.add(new BellRow(number, starts, ends));
            starts = ends.plusMinutes(BREAK_MINUTES);
        }
        bells.use(NewBellUse.from(from, bells.draw(new NewBellSchedule("Обычный день", null, rung))));
    }

    private void keepPast(DemoPackage roster, ImportedIds ids, LocalDate today) {
        Map<Long, Long> teachers = new HashMap<>();
        for (Map<String, String> row : roster.rows("enrollments.csv")) {
            Long group = ids.groups().get(row.get("classSourcedId"));
            if (group != null && "teacher".equals(row.get("role"))) {
                teachers.put(group, Objects.requireNonNull(ids.people().get(row.get("userSourcedId"))));
            }
        }
        past.write(teachers);
        DemoAbsences away = new DemoAbsences(roster, ids, past.listTerms(), today);
        away.reasons().forEach(absences::write);
        absences.tell(away.notes());
        new DemoFamilies(roster, ids, today).appear(families);
        for (TermRow term : past.listTerms()) {
            if (term.ends().isBefore(today)) {
                calendar.sealTerm(term.id());
            }
        }
    }

    private static Map<String, String> session(DemoPackage roster, String sourcedId) {
        return roster.rows("academicSessions.csv").stream()
                .filter(row -> sourcedId.equals(row.get("sourcedId")))
                .findFirst()
                .orElseThrow();
    }
}
