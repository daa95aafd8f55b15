package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.ejournal.grading.Mark;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.CellFacts;
import school.ejournal.journal.store.StoredCells;
import school.ejournal.journal.store.YearMarks;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellService;
import school.ejournal.lesson.CellState;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.record.TextDigest;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Decides on marks of the year (MN-08): they are chained on the page of the last term, as its term marks are. */
@Stateless
public class YearMarkService {

    @EJB
    private YearMarkQuery query;

    @Inject
    private StoredCells stored;

    @Inject
    private YearMarks years;

    @EJB
    private CellService cells;

    @EJB
    private RecordService records;

    @Inject
    private SchoolClock clock;

    @Inject
    private Event<PageChanged> changed;

    /**
     * Decides on the marks of the year of some pupils, all or none.
     *
     * @throws NotFoundException if the caller may not see the page, its term is not the year's last, or it has no such pupil
     * @throws LockedException if a rule objects: of the place, as for marks of the term, or of the mark itself
     * @throws StaleCellException if somebody else decided meanwhile
     * @throws RefusedException if a mark wants a reason, or a reason is too long
     */
    @RolesAllowed(Role.TEACHER)
    public void decide(long pageId, List<NewYearMark> marks) {
        PageHead head = records.lock(pageId);
        YearMarkSheet sheet = query.open(pageId);
        Map<Long, YearMarkRow> rows =
                sheet.rows().stream().collect(Collectors.toMap(YearMarkRow::studentId, Function.identity()));
        Map<Long, CellFacts> places = places(sheet.page(), marks);
        List<CellState> written = new ArrayList<>();
        List<PageChange> changes = new ArrayList<>();
        for (NewYearMark mark : marks) {
            YearMarkRow row = Optional.ofNullable(rows.get(mark.studentId())).orElseThrow(NotFoundException::new);
            CellFacts place = Optional.ofNullable(places.get(mark.studentId())).orElseThrow(NotFoundException::new);
            CellText text = allowed(sheet, row, place, mark);
            if (!text.canonical().equals(row.decided())) {
                CellState state = state(head, sheet.column(), row, text);
                written.add(state);
                changes.add(change(head, row, state, mark));
            }
        }
        store(head, written, changes);
    }

    /** What the rules say of the place is what they say of the pupils' term marks. */
    private Map<Long, CellFacts> places(PageCard page, List<NewYearMark> marks) {
        LocalDate day = page.termDay(clock.today());
        List<CellKey> keys = marks.stream()
                .map(mark -> new CellKey(page.termColumnId(), mark.studentId()))
                .distinct()
                .toList();
        return stored.list(page, keys, SchoolScope.caller().personId(), day).stream()
                .collect(Collectors.toMap(facts -> facts.key().studentId(), Function.identity()));
    }

    private CellText allowed(YearMarkSheet sheet, YearMarkRow row, CellFacts place, NewYearMark mark) {
        Optional<CellText> text = CellText.parse(mark.text());
        List<Objection> objections = new EntryRules(sheet.page(), clock.today()).objectionsTo(place, text);
        if (!objections.isEmpty()) {
            throw new LockedException(objections);
        } else if (row.version() != mark.expectedVersion()) {
            throw new StaleCellException(row.decided(), row.version());
        }
        List<Mark> marks = text.orElseThrow().marks();
        boolean wanted = !marks.isEmpty() && row.wantsReason(marks.get(0).value(), sheet.rule());
        if (mark.reason().length() > NewYearMark.LONGEST_REASON
                || wanted && mark.reason().isEmpty()) {
            throw new RefusedException("yearMark.reasonWanted", row.name(), NewYearMark.LONGEST_REASON);
        }
        return text.orElseThrow();
    }

    private static CellState state(PageHead head, long column, YearMarkRow row, CellText text) {
        return new CellState(
                new CellKey(column, row.studentId()),
                text.canonical(),
                text.markCodes(),
                text.presence().code(),
                row.version() + 1,
                SchoolScope.caller().personId(),
                head.at());
    }

    private PageChange change(PageHead head, YearMarkRow row, CellState state, NewYearMark mark) {
        Map<String, Object> said = CellVersion.facts(row.decided(), state);
        if (!mark.reason().isEmpty()) {
            String salt = TextDigest.salt();
            said.put("reason", TextDigest.of(salt, mark.reason()));
            years.keepReason(SchoolScope.caller(), head.pageId(), mark, state.version(), salt, head.at());
        }
        return new PageChange(head.at(), SchoolScope.caller().personId(), null, CellVersion.KIND, said);
    }

    private void store(PageHead head, List<CellState> written, List<PageChange> changes) {
        if (!changes.isEmpty()) {
            cells.write(head.pageId(), written);
            records.append(head, changes, List.of());
            changed.fire(new PageChanged(head.pageId(), written));
        }
    }
}
