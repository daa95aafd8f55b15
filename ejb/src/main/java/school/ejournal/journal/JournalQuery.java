package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.StandingReasons;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.EarlierMarks;
import school.ejournal.journal.store.JournalSheets;
import school.ejournal.journal.store.LessonColumns;
import school.ejournal.journal.store.PageFacts;
import school.ejournal.journal.store.TaughtPupils;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellService;
import school.ejournal.lesson.CellState;
import school.ejournal.record.Link;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RecentChanges;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.shared.SentTogether;

/**
 * Reads pages of the journal: a page that did not change by one statement, any other by six; now or as of a moment in the
 * past.
 */
@Stateless
public class JournalQuery {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private PageFacts pages;

    @Inject
    private SeenPages seen;

    @Inject
    private JournalSheets sheets;

    @Inject
    private LessonColumns columns;

    @Inject
    private TaughtPupils taught;

    @Inject
    private EarlierMarks earlier;

    @Inject
    private CellService cells;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    @Inject
    private RecentSheets recent;

    @Inject
    private RecentChanges changes;

    /** All that a sheet is made of besides its cells. */
    private record Read(
            PageCard page, List<LessonColumn> lessons, List<JournalSheets.Member> members, LocalDate today) {}

    /**
     * The page as it is now: the very same sheet as long as nothing has changed.
     *
     * @throws NotFoundException if the caller may not see it
     */
    @SentTogether
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public JournalSheet open(long pageId) {
        Caller caller = SchoolScope.caller();
        RecentSheets.Kept kept = recent.find(caller, pageId).orElse(null);
        RecentChanges.Since since = changes.since(kept == null ? null : kept.read(), pageId);
        if (kept == null || !kept.holds(since, clock.today())) {
            return opened(caller, pageId, since);
        }
        if (kept.isOld(since)) {
            recent.keep(caller, pageId, kept.readAgain(since));
        }
        return kept.sheet();
    }

    /** What somebody earned elsewhere changes with pages that are not looked at here: who came of late is read each time. */
    private JournalSheet opened(Caller caller, long pageId, RecentChanges.Since since) {
        PageCard page = seen.get(pageId);
        Read read =
                new Read(page, columns.list(pageId, caller.personId()), sheets.listMembers(page, null), clock.today());
        JournalSheet sheet = sheet(read, JournalSheet.byKey(cells.listOfPage(pageId)), null);
        if (since.clean() && read.members().stream().noneMatch(JournalSheets.Member::newcomer)) {
            recent.keep(
                    caller,
                    pageId,
                    new RecentSheets.Kept(sheet, since.now(), since.at(), read.today(), pages.nextTurn(pageId)));
        }
        return sheet;
    }

    /**
     * The page as it was at a moment, replayed from its record; read-only.
     *
     * @throws NotFoundException if the caller may not see it
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public JournalSheet openAsOf(long pageId, Instant moment) {
        Caller caller = SchoolScope.caller();
        PageCard page = seen.get(pageId);
        PagePast past = new PagePast(caller.schoolId(), pageId, records.listLinks(pageId, moment));
        List<LessonColumn> lessons = lessonsThen(pageId, past, moment);
        return sheetThen(page, lessons, past, moment);
    }

    /**
     * The page as it was at a moment, and what on it is different now; read-only.
     *
     * @throws NotFoundException if the caller may not see the page
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public PastSheet compareAsOf(long pageId, Instant moment) {
        Caller caller = SchoolScope.caller();
        PageCard page = seen.get(pageId);
        List<Link> links = records.listLinks(pageId, END_OF_TIME);
        PagePast past = PagePast.until(moment, caller.schoolId(), pageId, links);
        PagePast present = new PagePast(caller.schoolId(), pageId, links);
        List<LessonColumn> lessons = lessonsThen(pageId, past, moment);
        return new PastSheet(sheetThen(page, lessons, past, moment), past.difference(present));
    }

    /**
     * What a page is about and how it stands to the caller, by one statement.
     *
     * @throws NotFoundException if the caller may not see it
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public PageCard getCard(long pageId) {
        return seen.get(pageId);
    }

    /**
     * The term marks that pupils had in the terms of the year before one, as of a moment, by one statement; in the order of
     * the terms.
     */
    @RolesAllowed(Role.SYSTEM)
    public List<EarlierMark> listEarlierMarks(long termId, Collection<Long> students, Instant moment) {
        return earlier.list(termId, students, moment);
    }

    /** The pages the caller sees, by class, subject and term. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public List<PageRow> listPages() {
        Caller caller = SchoolScope.caller();
        return sheets.listPages(
                caller.personId(),
                clock.today(),
                caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM),
                caller.is(Role.TEACHER),
                caller.is(Role.HOMEROOM));
    }

    /**
     * The pupils of today whom the caller teaches and whose surname, given name, class or subject begin with the words:
     * each word has to fit. The case and the dots of ё make no difference.
     *
     * @param most how many to answer at the most
     */
    @RolesAllowed(Role.TEACHER)
    public List<TaughtRow> listTaught(List<String> words, int most) {
        return taught.list(SchoolScope.caller().personId(), clock.today(), words).stream()
                .sorted(RussianOrder.by(TaughtRow::name, row -> row.schoolClass() + row.subject()))
                .limit(most)
                .toList();
    }

    /** The caller's own lessons of a day, in order, those she substitutes included. */
    @RolesAllowed(Role.TEACHER)
    public List<TodayRow> listDay(LocalDate day) {
        return sheets.listDay(SchoolScope.caller().personId(), day);
    }

    private List<LessonColumn> lessonsThen(long pageId, PagePast past, Instant moment) {
        long personId = SchoolScope.caller().personId();
        return columns.listThen(pageId, personId, past.workColumns(), past.workTypes(), moment).stream()
                .map(past::then)
                .toList();
    }

    private JournalSheet sheetThen(PageCard page, List<LessonColumn> lessons, PagePast past, Instant moment) {
        Read read = new Read(
                page.withHead(past.seq(), past.head()), lessons, sheets.listMembers(page, moment), clock.today());
        return sheet(read, past.cells(), moment);
    }

    private static JournalSheet sheet(Read read, Map<CellKey, CellState> states, @Nullable Instant asOf) {
        List<LessonColumn> lessons = read.lessons();
        Standings standings = new Standings(read.page(), lessons, states, read.today());
        List<StudentRow> students = read.members().stream()
                .sorted(RussianOrder.by(JournalSheets.Member::surname, JournalSheets.Member::givenName))
                .map(standings::of)
                .toList();
        Map<CellKey, CellState> laid = new LaidReasons(lessons, reasons(read.members())).over(states);
        return new JournalSheet(read.page(), students, lessons, laid, asOf);
    }

    private static Map<Long, StandingReasons> reasons(List<JournalSheets.Member> members) {
        Map<Long, StandingReasons> reasons = new HashMap<>();
        for (JournalSheets.Member member : members) {
            if (!member.reasons().isEmpty()) {
                reasons.put(member.id(), member.reasons());
            }
        }
        return reasons;
    }
}
