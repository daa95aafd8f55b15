package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.CellsToWrite;
import school.ejournal.journal.store.PageFacts;
import school.ejournal.lesson.CellService;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Writes into pages of the journal. */
@Stateless
public class JournalService {

    /** The most edits one batch may hold (JR-08). */
    public static final int LARGEST_BATCH = 500;

    @Inject
    private PageFacts pages;

    @Inject
    private RecentCards cards;

    @Inject
    private CellService cells;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    @Inject
    private Event<PageChanged> changed;

    /**
     * Applies a batch of edits to one page: one transaction, five statements, whatever the number of edits; three more
     * for the caller's first to the page in an hour, and after a change of the school. Each edit gets an answer of its own,
     * in the order of the edits; those refused do not stop the others.
     *
     * @throws NotFoundException if the caller may not see the page
     * @throws TooManyEditsException if the batch is over the limit
     */
    @RolesAllowed(Role.TEACHER)
    public List<EditAnswer> apply(long pageId, List<CellEdit> edits) {
        if (edits.size() > LARGEST_BATCH) {
            throw new TooManyEditsException(LARGEST_BATCH);
        }
        Caller caller = SchoolScope.caller();
        LocalDate today = clock.today();
        RecentCards.Kept kept = cards.get(caller, pageId, today);
        PageHead head = records.lock(pageId);
        PageCard page = kept.card();
        CellsToWrite read = read(page, kept, edits, today);
        if (!kept.holds(read.unchanged(), head.at())) {
            page = cards.renew(caller, pageId, today);
            read = read(page, kept, edits, today);
        }
        EditBatch batch = new EditBatch(new EntryRules(page, today), read.facts(), read.answered(), caller, head.at());
        List<EditAnswer> answers = edits.stream().map(batch::answer).toList();
        store(head, batch);
        return answers;
    }

    private CellsToWrite read(PageCard page, RecentCards.Kept kept, List<CellEdit> edits, LocalDate today) {
        return pages.listToWrite(
                page,
                kept.read(),
                edits.stream().map(CellEdit::cell).distinct().toList(),
                edits.stream().map(CellEdit::opId).toList(),
                SchoolScope.caller().personId(),
                page.termDay(today));
    }

    private void store(PageHead head, EditBatch batch) {
        if (batch.answers().isEmpty()) {
            return;
        }
        cells.write(head.pageId(), batch.written());
        records.append(head, batch.changes(), batch.answers());
        if (!batch.changes().isEmpty()) {
            changed.fire(new PageChanged(head.pageId(), batch.written()));
        }
    }
}
