package school.ejournal.container;

import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.access.AccessMatrix.Line;
import school.ejournal.access.AccessSchool;
import school.ejournal.archive.ArchiveQuery;
import school.ejournal.archive.ArchiveVerifier;
import school.ejournal.attendance.AbsenceQuery;
import school.ejournal.attendance.AbsenceService;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.NewNote;
import school.ejournal.attendance.NewReason;
import school.ejournal.attendance.NoteQuery;
import school.ejournal.attendance.NoteService;
import school.ejournal.attendance.Presence;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.NewTerm;
import school.ejournal.consent.ConsentService;
import school.ejournal.consent.InformationForm;
import school.ejournal.curriculum.CurriculumService;
import school.ejournal.curriculum.NewSubject;
import school.ejournal.curriculum.PlanLine;
import school.ejournal.diary.DiaryQuery;
import school.ejournal.diary.DiarySigning;
import school.ejournal.diary.DiaryVisits;
import school.ejournal.diary.SignatureQuery;
import school.ejournal.exchange.OneRosterService;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.identity.AccountQuery;
import school.ejournal.identity.NewSchool;
import school.ejournal.identity.PasswordHash;
import school.ejournal.identity.SchoolService;
import school.ejournal.inspection.InspectionQuery;
import school.ejournal.inspection.InspectionService;
import school.ejournal.inspection.NewCheck;
import school.ejournal.jobs.JobRunQuery;
import school.ejournal.jobs.JobRunService;
import school.ejournal.jobs.RunMessage;
import school.ejournal.journal.AdviceQuery;
import school.ejournal.journal.CellEdit;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalService;
import school.ejournal.journal.LessonNotes;
import school.ejournal.journal.LessonPresence;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.LessonNote;
import school.ejournal.lesson.LessonService;
import school.ejournal.messaging.DeliveryQuery;
import school.ejournal.messaging.NewPreferences;
import school.ejournal.messaging.NoticeQuery;
import school.ejournal.messaging.NoticeService;
import school.ejournal.messaging.PreferenceService;
import school.ejournal.messaging.Rhythm;
import school.ejournal.remark.NewRemark;
import school.ejournal.remark.RemarkChange;
import school.ejournal.remark.RemarkQuery;
import school.ejournal.remark.RemarkService;
import school.ejournal.reporting.ReportQuery;
import school.ejournal.reporting.TimelinessQuery;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.GradeLevel;
import school.ejournal.roster.NewClass;
import school.ejournal.roster.NewGroup;
import school.ejournal.roster.RosterQuery;
import school.ejournal.roster.RosterService;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.TimetableService;

/** How each operation of the matrix is asked for, with arguments that nothing but the rights could object to. */
final class ServiceCalls {

    /** An operation on the thing that stands in the matrix's relation. */
    interface Call {
        @Nullable
        Object on(String relation) throws Exception;
    }

    /** One that answers nothing. */
    interface Act {
        void on(String relation) throws Exception;
    }

    private static final LocalDate DAY = LocalDate.of(2020, 1, 6);
    private static final PasswordHash HASH = new PasswordHash("pbkdf2-sha512$1$AA==$AA==");

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    ServiceCalls(AccessSchool school) {
        this.school = school;
        identity();
        journal();
        remarks();
        messaging();
        absences();
        inspection();
        calendar();
        roster();
        bringingIn();
        office();
        jobs();
        calls.putAll(new AdmissionCalls(school).all());
        calls.putAll(new WorkCalls(school).all());
        calls.putAll(new ParticularsCalls(school).all());
        calls.putAll(new YearCalls(school).all());
        calls.putAll(new BellCalls(school).all());
        calls.putAll(new PlanCalls(school).all());
        calls.putAll(new ExchangeCalls(school).all());
        calls.putAll(new CorrectionCalls(school).all());
    }

    @Nullable
    Object call(Line line) throws Exception {
        return Objects.requireNonNull(calls.get(line.operation()), line.operation())
                .on(line.relation());
    }

    /** Calls an operation of the system's own with nothing in hand: whoever gets as far as that is too far in. */
    static @Nullable Object callBlindly(Line line) throws Exception {
        String[] names = line.operation().split("\\.");
        Object bean = Beans.named(names[0]);
        Method method = Arrays.stream(bean.getClass().getMethods())
                .filter(one -> one.getName().equals(names[1]))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(line.operation()));
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(ServiceCalls::nothing)
                .toArray();
        try {
            return method.invoke(bean, nothing);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private void identity() {
        calls.put("AccountQuery.getOwn", to -> Beans.get(AccountQuery.class).getOwn());
        calls.put(
                "AccountQuery.listAccounts", to -> Beans.get(AccountQuery.class).listAccounts());
        SchoolService schools = Beans.get(SchoolService.class);
        NewSchool opened = new NewSchool("Access", "Access", "");
        put(
                "SchoolService.openWithCoordinator",
                to -> schools.openWithCoordinator(opened, "access.opened", "Access", HASH));
        calls.put("SchoolService.listSchools", to -> schools.listSchools());
        calls.put("SchoolService.getOwn", to -> schools.getOwn());
    }

    private void journal() {
        JournalQuery query = Beans.get(JournalQuery.class);
        calls.put("JournalQuery.listPages", to -> query.listPages());
        calls.put("JournalQuery.listTaught", to -> query.listTaught(List.of("и"), 10));
        calls.put("JournalQuery.listDay", to -> query.listDay(DAY));
        calls.put("JournalQuery.open", to -> query.open(school.id(to)));
        calls.put("JournalQuery.openAsOf", to -> query.openAsOf(school.id(to), Instant.now()));
        calls.put("AdviceQuery.advise", to -> Beans.get(AdviceQuery.class).advise(school.id(to)));
        calls.put("JournalService.apply", to -> Beans.get(JournalService.class)
                .apply(school.pageOf(to), List.of(edit(to))));
        calls.put("LessonNotes.note", to -> Beans.get(LessonNotes.class)
                .note(school.id(to), new LessonNote("Access", "", null, school.noteVersionOf(to), UUID.randomUUID())));
        calls.put("LessonPresence.sayAllPresent", to -> Beans.get(LessonPresence.class)
                .sayAllPresent(school.id(to), UUID.randomUUID()));
        calls.put("LessonPresence.listContradictions", to -> Beans.get(LessonPresence.class)
                .listContradictions(school.id(to)));
        calls.put("JournalQuery.compareAsOf", to -> query.compareAsOf(school.id(to), Instant.now()));
        DiaryQuery diary = Beans.get(DiaryQuery.class);
        calls.put("DiaryQuery.listChildren", to -> diary.listChildren());
        calls.put("DiaryQuery.open", to -> diary.open(school.id(to), DAY));
        calls.put("DiaryQuery.openFamily", to -> diary.openFamily(school.id(to), DAY));
        calls.put("DiaryQuery.openStanding", to -> diary.openStanding(school.id(to), DAY));
        calls.put("DiaryQuery.openHomework", to -> diary.openHomework(school.id(to)));
        put("DiaryVisits.keep", to -> Beans.get(DiaryVisits.class).keep(school.id(to), Instant.now()));
        put("DiarySigning.sign", to -> sign(diary, to));
        calls.put("SignatureQuery.open", to -> Beans.get(SignatureQuery.class).open(school.id(to), DAY));
    }

    /** The week of today as the family itself sees it. */
    private void sign(DiaryQuery diary, String child) {
        String seen = child.startsWith("own")
                ? diary.open(school.id(child), school.today()).digest()
                : "";
        Beans.get(DiarySigning.class).sign(school.id(child), school.today(), seen);
    }

    private void remarks() {
        RemarkService service = Beans.get(RemarkService.class);
        calls.put("RemarkQuery.listOfLesson", to -> Beans.get(RemarkQuery.class).listOfLesson(school.id(to)));
        calls.put(
                "RemarkService.write",
                to -> service.write(school.id(to), new NewRemark(null, "Access", UUID.randomUUID())));
        calls.put("RemarkService.correct", to -> service.correct(school.id(to), remarkChange()));
        calls.put("RemarkService.annul", to -> service.annul(school.id(to), remarkChange()));
    }

    private void messaging() {
        NoticeQuery query = Beans.get(NoticeQuery.class);
        NoticeService notices = Beans.get(NoticeService.class);
        PreferenceService preferences = Beans.get(PreferenceService.class);
        calls.put("NoticeQuery.listLatest", to -> query.listLatest());
        calls.put("NoticeQuery.listBefore", to -> query.listBefore(1));
        calls.put("NoticeQuery.countUnread", to -> query.countUnread());
        calls.put("NoticeService.markRead", to -> notices.markRead(List.of(1L)));
        put("NoticeService.markAllRead", to -> notices.markAllRead(1));
        calls.put("PreferenceService.getOwn", to -> preferences.getOwn());
        put(
                "PreferenceService.keep",
                to -> preferences.keep(new NewPreferences("ru", 18, null, null, Map.of(school.id(to), Rhythm.DIGEST))));
        put("PreferenceService.changeAddress", to -> preferences.changeAddress("access@example.org"));
        calls.put("PreferenceService.confirm", to -> preferences.confirm("123456"));
        put("PreferenceService.forgetAddress", to -> preferences.forgetAddress());
        calls.put("DeliveryQuery.listDays", to -> Beans.get(DeliveryQuery.class).listDays());
        ConsentService consents = Beans.get(ConsentService.class);
        put(
                "ConsentService.choose",
                to -> consents.choose(school.guardianOf(to), school.id(to), InformationForm.PAPER, DAY));
        calls.put("ConsentService.listChoices", to -> consents.listChoices(school.id(to)));
    }

    private static RemarkChange remarkChange() {
        return new RemarkChange("Access", 1, UUID.randomUUID());
    }

    private void absences() {
        Days today = new Days(school.today(), school.today());
        AbsenceService absences = Beans.get(AbsenceService.class);
        NoteService notes = Beans.get(NoteService.class);
        NoteQuery noteQuery = Beans.get(NoteQuery.class);
        calls.put("AbsenceQuery.open", to -> Beans.get(AbsenceQuery.class).open(school.id(to), today));
        calls.put(
                "AbsenceService.set",
                to -> absences.set(new NewReason(school.id(to), today, Presence.ILL, null, UUID.randomUUID())));
        put("AbsenceService.annul", to -> absences.annul(school.id(to), "Access", UUID.randomUUID()));
        put(
                "NoteService.send",
                to -> notes.send(new NewNote(school.id(to), today, Presence.ILL, "Access", null, UUID.randomUUID())));
        calls.put("NoteService.accept", to -> notes.accept(school.id(to), today, Presence.ILL, UUID.randomUUID()));
        put("NoteService.decline", to -> notes.decline(school.id(to), "Access"));
        calls.put("NoteQuery.listOwn", to -> noteQuery.listOwn(school.id(to)));
        calls.put("NoteQuery.openAttachment", to -> noteQuery.openAttachment(school.id(to)));
    }

    private void inspection() {
        calls.put("JournalQuery.getCard", to -> Beans.get(JournalQuery.class).getCard(school.id(to)));
        InspectionQuery query = Beans.get(InspectionQuery.class);
        calls.put("InspectionQuery.listPages", to -> query.listPages());
        calls.put("InspectionQuery.listOwnOpen", to -> query.listOwnOpen());
        calls.put("InspectionQuery.openOwnStandings", to -> query.openOwnStandings());
        calls.put("InspectionQuery.openPage", to -> query.openPage(school.id(to)));
        calls.put("InspectionQuery.openClass", to -> query.openClass(school.id(to)));
        InspectionService service = Beans.get(InspectionService.class);
        calls.put(
                "InspectionService.remark",
                to -> service.remark(new NewCheck(UUID.randomUUID(), school.id(to), null, "Access")));
        put("InspectionService.mend", to -> service.mend(school.id(to), ""));
        put("InspectionService.accept", to -> service.accept(school.id(to)));
        put("InspectionService.giveBack", to -> service.giveBack(school.id(to), "Access"));
    }

    private CellEdit edit(String lesson) {
        CellKey cell = new CellKey(school.id(lesson), school.id("own child"));
        return new CellEdit(UUID.randomUUID(), cell, "5", school.versionOf(lesson));
    }

    private void calendar() {
        CalendarQuery query = Beans.get(CalendarQuery.class);
        calls.put("CalendarQuery.listTerms", to -> query.listTerms());
        calls.put("CalendarQuery.getTerm", to -> query.getTerm(school.id(to)));
        CalendarService service = Beans.get(CalendarService.class);
        NewTerm term = new NewTerm("access", "module", 5, DAY, DAY.plusDays(7));
        calls.put("CalendarService.keepYear", to -> service.keepYear("access", DAY, DAY.plusDays(1)));
        calls.put("CalendarService.keepTerms", to -> service.keepTerms(school.id(to), List.of(term)));
        put("CalendarService.sealTerm", to -> service.sealTerm(school.id(to)));
        LessonService lessons = Beans.get(LessonService.class);
        calls.put("LessonService.layOut", to -> lessons.layOut(school.id(to)));
        put("LessonService.sealPages", to -> lessons.sealPages(school.id(to)));
        put("TimetableService.publish", to -> Beans.get(TimetableService.class)
                .publish(or(to, "year", "own year"), DAY, List.of(new Slot(or(to, "group", "own group"), 1, 1, null))));
    }

    private void roster() {
        RosterQuery query = Beans.get(RosterQuery.class);
        calls.put("RosterQuery.listClasses", to -> query.listClasses());
        calls.put("RosterQuery.listMembers", to -> query.listMembers(school.id(to)));
        calls.put("RosterQuery.listEnrolled", to -> query.listEnrolled(List.of("А"), 10));
        RosterService service = Beans.get(RosterService.class);
        NewClass fresh = new NewClass("access", GradeLevel.parse("11"), "Я", "quarter");
        calls.put("RosterService.keepClasses", to -> service.keepClasses(school.id(to), List.of(fresh)));
        calls.put(
                "RosterService.keepGroups",
                to -> service.keepGroups(
                        List.of(new NewGroup("access", school.id(to), school.id("own subject"), "Access", "none"))));
        put("RosterService.enrol", to -> service.enrol(belonging(to, "class", "child")));
        put("RosterService.join", to -> service.join(belonging(to, "group", "child")));
        put("RosterService.load", to -> service.load(belonging(to, "group", "teacher")));
        put("RosterService.lead", to -> service.lead(belonging(to, "class", "teacher")));
    }

    /** Of the two things that belong together the one that the relation names, and the own one of the other kind. */
    private List<Belonging> belonging(String relation, String place, String person) {
        String own = person.equals("teacher") ? person : "own " + person;
        return List.of(new Belonging(or(relation, place, "own " + place), or(relation, person, own), DAY, DAY));
    }

    private long or(String relation, String kind, String own) {
        return school.id(relation.contains(kind) ? relation : own);
    }

    private void bringingIn() {
        CurriculumService curriculum = Beans.get(CurriculumService.class);
        NewSubject subject = new NewSubject("access", "Access", "Access");
        calls.put("CurriculumService.keepSubjects", to -> curriculum.keepSubjects(List.of(subject)));
        put(
                "CurriculumService.plan",
                to -> curriculum.plan(
                        school.id(to),
                        List.of(new PlanLine(school.id("own subject"), 11, java.math.BigDecimal.ONE, "none"))));
        OneRosterService importer = Beans.get(OneRosterService.class);
        calls.put("OneRosterService.rehearse", to -> importer.rehearse(rosterPackage()));
        calls.put("OneRosterService.apply", to -> importer.apply(new UploadedFile("school-12.zip", rosterPackage())));
    }

    private static byte[] rosterPackage() throws Exception {
        try (InputStream demo = OneRosterService.class.getResourceAsStream("/demo/school-12.zip")) {
            return Objects.requireNonNull(demo).readAllBytes();
        }
    }

    private void office() {
        ReportQuery reports = Beans.get(ReportQuery.class);
        calls.put("TimelinessQuery.week", to -> Beans.get(TimelinessQuery.class).week(DAY));
        calls.put("ReportQuery.listReports", to -> reports.listReports());
        calls.put("ReportQuery.open", to -> reports.open(school.id(to)));
        ArchiveQuery archives = Beans.get(ArchiveQuery.class);
        calls.put("ArchiveQuery.listArchives", to -> archives.listArchives());
        calls.put("ArchiveQuery.getManifest", to -> archives.getManifest(school.id(to)));
        calls.put("ArchiveQuery.open", to -> archives.open(school.id(to), "manifest.json"));
        calls.put(
                "ArchiveVerifier.verify", to -> Beans.get(ArchiveVerifier.class).verify(school.id(to)));
    }

    private void jobs() {
        JobRunQuery query = Beans.get(JobRunQuery.class);
        calls.put("JobRunQuery.listRuns", to -> query.listRuns());
        calls.put("JobRunQuery.getRun", to -> query.getRun(school.id(to)));
        JobRunService runs = Beans.get(JobRunService.class);
        calls.put("JobRunService.open", to -> runs.open("access", "access"));
        put("JobRunService.explain", to -> runs.explain(school.id(to), RunMessage.SERVER_ENDED));
        put("JobRunService.end", to -> runs.end(school.id(to), "FAILED"));
        calls.put("JobRunService.reopen", to -> {
            Object reopened = runs.reopen(school.id(to));
            runs.end(school.id(to), "FAILED");
            return reopened;
        });
        calls.put("BatchJobStarter.startTermArchive", to -> Beans.jobs().startTermArchive(school.id(to)));
        calls.put("BatchJobStarter.startTimeliness", to -> Beans.jobs().startTimeliness(DAY.plusWeeks(1)));
        put("BatchJobStarter.restart", to -> Beans.jobs().restart(school.id(to)));
    }

    private void put(String operation, Act act) {
        calls.put(operation, relation -> {
            act.on(relation);
            return null;
        });
    }
}
