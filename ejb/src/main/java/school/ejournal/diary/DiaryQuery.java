package school.ejournal.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.store.Children.SeenChild;
import school.ejournal.diary.store.DiarySheets;
import school.ejournal.diary.store.Homework;
import school.ejournal.diary.store.Homework.Coming;
import school.ejournal.diary.store.Signatures;
import school.ejournal.diary.store.WeekFrames;
import school.ejournal.diary.store.WeekFrames.YearFrame;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RecentChanges;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SentTogether;

/** Reads the diary of one's own child, or one's own (DI-01). */
@Stateless
public class DiaryQuery {

    @Inject
    private OwnChildren children;

    @Inject
    private DiarySheets sheets;

    @Inject
    private WeekFrames frames;

    @Inject
    private Homework homework;

    @Inject
    private Signatures signatures;

    @Inject
    private SchoolClock clock;

    @Inject
    private RecentWeeks recent;

    @Inject
    private RecentChanges changes;

    /** The pupils whose diary the caller may read today, the eldest class last. */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public List<ChildRow> listChildren() {
        return children.list().stream().map(SeenChild::child).toList();
    }

    /**
     * The week of a pupil that holds a day: by three statements as long as nothing has changed, else by six.
     *
     * @throws NotFoundException if the pupil is not the caller's child, nor the caller
     */
    @SentTogether
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public DiaryWeek open(long studentId, LocalDate day) {
        return week(children.get(studentId), day);
    }

    /**
     * The pupils whose diary the caller may read, and the week of one of them: the one asked for, else the first.
     *
     * @throws NotFoundException if the pupil asked for is not the caller's child, nor the caller
     */
    @SentTogether
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public FamilyWeek openFamily(@Nullable Long studentId, LocalDate day) {
        List<SeenChild> all = children.list();
        List<ChildRow> rows = all.stream().map(SeenChild::child).toList();
        if (studentId == null && all.isEmpty()) {
            return new FamilyWeek(rows, null);
        }
        SeenChild chosen = all.stream()
                .filter(one -> studentId == null || one.child().id() == studentId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new FamilyWeek(rows, week(chosen, day));
    }

    private DiaryWeek week(SeenChild child, LocalDate day) {
        long studentId = child.child().id();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        RecentWeeks.Parts parts = parts(new RecentWeeks.Week(studentId, monday));
        return new DiaryWeek(
                child.child(),
                monday,
                parts.entries(),
                parts.standings(),
                parts.frame(),
                OwnChildren.visit(child),
                signatures.listOfWeek(studentId, monday));
    }

    private RecentWeeks.Parts parts(RecentWeeks.Week week) {
        RecentWeeks.Kept kept = recent.find(week).orElse(null);
        RecentChanges.Since since = kept == null ? changes.since(null) : changes.since(kept.read(), kept.pages());
        if (kept == null || !since.unchanged()) {
            return read(week, since);
        }
        recent.keep(week, kept.readAgain(since.now()));
        return kept.parts();
    }

    private RecentWeeks.Parts read(RecentWeeks.Week week, RecentChanges.Since since) {
        LocalDate sunday = week.monday().plusDays(6);
        WeekFrame frame = frames.getFrame(week.studentId(), week.monday(), sunday);
        TermSpan term = frame.term();
        RecentWeeks.Parts parts = new RecentWeeks.Parts(
                sheets.listEntries(week.studentId(), week.monday(), sunday), standings(week.studentId(), term), frame);
        if (since.clean()) {
            LocalDate from = term == null || term.starts().isAfter(week.monday()) ? week.monday() : term.starts();
            LocalDate until = term == null ? sunday : latest(term.ends(), sunday);
            long[] pages = sheets.listPages(week.studentId(), from, until);
            recent.keep(week, new RecentWeeks.Kept(parts, since.now(), pages));
        }
        return parts;
    }

    /**
     * Where a pupil stands in the term of a day, or in the last one before it.
     *
     * @throws NotFoundException if the pupil is not the caller's child, nor the caller
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public StandingSheet openStanding(long studentId, LocalDate day) {
        ChildRow child = children.get(studentId).child();
        YearFrame year = frames.getYear(studentId, latest(day, clock.today()));
        TermSpan term = year.termOf(day).orElse(null);
        return new StandingSheet(
                child,
                year.terms(),
                term,
                standings(studentId, term),
                year.thresholds(),
                frames.listWorks(clock.today()));
    }

    /**
     * The marks of the year that a day belongs to, as far as they are decided, by subject.
     *
     * @throws NotFoundException if the pupil is not the caller's child, nor the caller
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public List<YearMark> listYearMarks(long studentId, LocalDate day) {
        return sheets.listYearMarks(children.get(studentId).child().id(), day);
    }

    /**
     * What a pupil has to do from today on.
     *
     * @throws NotFoundException if the pupil is not the caller's child, nor the caller
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public HomeworkSheet openHomework(long studentId) {
        SeenChild child = children.get(studentId);
        LocalDate today = clock.today();
        List<Coming> next = homework.listNextDay(studentId, today);
        return new HomeworkSheet(
                child.child(),
                today,
                next.isEmpty() ? null : next.get(0).date(),
                next.stream().map(Coming::lesson).toList(),
                homework.listItems(studentId, today),
                OwnChildren.visit(child));
    }

    private List<SubjectStanding> standings(long studentId, @Nullable TermSpan term) {
        return Optional.ofNullable(term)
                .map(span -> Standings.of(sheets.listTermCells(studentId, span.starts(), span.ends())))
                .orElse(List.of());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
