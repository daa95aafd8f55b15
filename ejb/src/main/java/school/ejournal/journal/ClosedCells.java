package school.ejournal.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.ejournal.journal.store.CellFacts;
import school.ejournal.journal.store.StoredCells;
import school.ejournal.journal.store.YearMarks;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellService;
import school.ejournal.lesson.CellState;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/**
 * Cells that are closed to their teacher by age, by the seal or with their year: whether a correction could open one, and writing what was
 * approved. Who asks, who approves and why is kept by the feature in whose transaction this works.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ClosedCells {

    @Inject
    private SeenPages seen;

    @Inject
    private StoredCells stored;

    @Inject
    private YearMarks years;

    @Inject
    private CellService cells;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    @Inject
    private Event<PageChanged> changed;

    /**
     * The canonical form of what the caller wants a cell to hold.
     *
     * @param expectedVersion the version she saw
     * @throws NotFoundException if she may not see the page
     * @throws LockedException if a rule objects that no correction overcomes
     * @throws RefusedException if the cell is open to her, or holds the text already
     * @throws StaleCellException if the cell holds something else by now
     */
    @PermitAll
    public String examine(long pageId, CellKey cell, String text, int expectedVersion) {
        Caller caller = SchoolScope.caller();
        PageCard page = place(seen.get(pageId), cell);
        CellFacts facts = facts(page, cell, caller.personId());
        Optional<CellText> wanted = CellText.parse(text);
        ClosedLocks.demandClosed(
                new EntryRules(page, clock.today()).objectionsTo(facts, wanted), "correction.cellIsOpen");
        String canonical = wanted.orElseThrow().canonical();
        refuseStale(facts, expectedVersion);
        if (canonical.equals(facts.text())) {
            throw new RefusedException("correction.nothingChanges");
        }
        return canonical;
    }

    /**
     * Writes an approved correction: one record in the page's chain, whatever the cell was closed by.
     *
     * @return whether it was written by act: the page is sealed, or its year is past
     * @throws NotFoundException if the caller may not see the page
     * @throws LockedException if a rule objects, of marks or of belonging
     * @throws RefusedException if the page is closed as a whole and the correction is no act
     * @throws StaleCellException if the cell is not what it was when the correction was asked for
     */
    @PermitAll
    public boolean write(CellCorrection correction) {
        PageHead head = records.lock(correction.pageId());
        PageCard page = place(seen.get(head.pageId()), correction.cell());
        ClosedLocks.demandAct(page, correction.actDigest());
        CellFacts facts = facts(page, correction.cell(), correction.askerId());
        refuseStale(facts, correction.expectedVersion());
        Optional<CellText> wanted = CellText.parse(correction.text());
        ClosedLocks.demandOpened(new EntryRules(page, clock.today()).objectionsTo(facts, wanted));
        store(head, correction, facts, wanted.orElseThrow(), page);
        return page.isClosed();
    }

    private void store(PageHead head, CellCorrection correction, CellFacts facts, CellText wanted, PageCard page) {
        CellState state = new CellState(
                correction.cell(),
                wanted.canonical(),
                wanted.markCodes(),
                wanted.presence().code(),
                facts.version() + 1,
                correction.askerId(),
                head.at());
        Map<String, Object> said = CellVersion.facts(facts.text(), state);
        ClosedLocks.sign(said, correction.id(), correction.reasonDigest(), page, correction.actDigest());
        cells.write(head.pageId(), List.of(state));
        records.append(
                head,
                List.of(new PageChange(head.at(), correction.askerId(), null, CellVersion.KIND, said)),
                List.of());
        changed.fire(new PageChanged(head.pageId(), List.of(state)));
    }

    private static void refuseStale(CellFacts facts, int expectedVersion) {
        if (facts.version() != expectedVersion) {
            throw new StaleCellException(facts.text(), facts.version());
        }
    }

    /** The card with the column of the marks of the year as its last one, where the cell is of that column. */
    private PageCard place(PageCard page, CellKey cell) {
        return cell.columnId() == years.getColumn(page.id())
                        && years.findRule(page).isPresent()
                ? page.ofYear(cell.columnId())
                : page;
    }

    private CellFacts facts(PageCard page, CellKey cell, long personId) {
        return stored.list(page, List.of(cell), personId, page.termDay(clock.today()))
                .get(0);
    }
}
