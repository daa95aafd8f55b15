package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.CellsToWrite;
import school.ejournal.journal.store.PageFrame;
import school.ejournal.journal.store.StoredCells;
import school.ejournal.lesson.CellService;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RoundTrip;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.shared.SentTogether;

/** Writes into pages of the journal. */
@Stateless
public class JournalService {

    /** The most edits one batch may hold (JR-08). */
    public static final int LARGEST_BATCH = 500;

    @Inject
    private StoredCells stored;

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
     * Applies a batch of edits to one page: one transaction, five statements in two round trips, whatever the number of
     * edits; up to ten more for the caller's first to the page in an hour, and after a change of the school. Each edit gets an
     * answer of its own, in the order of the edits; those refused do not stop the others.
     *
     * @throws NotFoundException if the caller may not see the page
     * @throws TooManyEditsException if the batch is over the limit
     */
    @SentTogether
    @RolesAllowed(Role.TEACHER)
    public List<EditAnswer> apply(long pageId, List<CellEdit> edits) {
        if (edits.size() > LARGEST_BATCH) {
            throw new TooManyEditsException(LARGEST_BATCH);
        }
        Caller caller = SchoolScope.caller();
        LocalDate today = clock.today();
        RecentCards.Kept kept = cards.get(caller, pageId, today);
        RoundTrip questions = stored.roundTrip();
        Supplier<PageHead> locked = records.lock(questions, pageId);
        Supplier<CellsToWrite> asked = stored.ask(
                questions,
                pageId,
                kept.read(),
                edits.stream().map(CellEdit::cell).distinct().toList(),
                edits.stream().map(CellEdit::opId).toList());
        questions.send();
        PageHead head = locked.get();
        CellsToWrite read = asked.get();
        if (!kept.holds(read.unchanged(), head.at())) {
            kept = cards.renew(caller, pageId, today);
        }
        PageCard page = kept.card();
        EditBatch batch = new EditBatch(
                new EntryRules(page, today),
                read.facts(kept.frame(), page.termColumnId(), page.termDay(today)),
                read.answered(),
                caller,
                head.at());
        List<EditAnswer> answers = edits.stream().map(batch::answer).toList();
        store(head, batch, kept.frame());
        return answers;
    }

    private void store(PageHead head, EditBatch batch, PageFrame frame) {
        if (batch.answers().isEmpty()) {
            return;
        }
        RoundTrip writes = stored.roundTrip();
        cells.write(writes, head.pageId(), batch.written(), frame.isFirstEntry(batch.written()));
        records.append(writes, head, batch.changes(), batch.answers());
        writes.send();
        if (!batch.changes().isEmpty()) {
            changed.fire(new PageChanged(head.pageId(), batch.written()));
        }
    }
}
