package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.identity.Role;
import school.ejournal.lesson.Attended;
import school.ejournal.lesson.CellService;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.lesson.LessonNote;
import school.ejournal.lesson.LessonService;
import school.ejournal.lesson.WorkNote;
import school.ejournal.lesson.WorkService;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;

/**
 * Brings entries of the past into empty pages, with the times and authors they had; for the demo and for taking over from
 * another system. The record is chained as if they had been typed then.
 */
@Stateless
public class JournalHistory {

    private record Dated(Instant at, PageChange change) {}

    @Inject
    private CellService cells;

    @Inject
    private LessonService lessons;

    @Inject
    private WorkService works;

    @Inject
    private RecordService records;

    @Inject
    private Event<HistoryWritten> written;

    /** Fresh columns for further works that are brought in. */
    @RolesAllowed(Role.SYSTEM)
    public long[] newColumns(int count) {
        return works.newColumns(count);
    }

    /**
     * Writes entries into cells and lessons that hold nothing yet, and what works the lessons had.
     *
     * @param words of teachers that all were there
     * @throws IllegalArgumentException if a text is not understood
     * @throws IllegalStateException if the page has a record already
     */
    @RolesAllowed(Role.SYSTEM)
    public void write(
            long pageId,
            List<CellFact> entries,
            List<LessonFact> notes,
            List<WorkFact> workFacts,
            List<Attended> words) {
        PageHead head = records.lock(pageId);
        if (head.seq() != 0) {
            throw new IllegalStateException("page " + pageId + " has a record already");
        }
        List<Dated> changes = new ArrayList<>();
        entries.forEach(entry -> changes.add(new Dated(entry.at(), change(entry))));
        notes.forEach(note -> changes.add(new Dated(note.at(), change(note))));
        workFacts.forEach(work -> changes.add(new Dated(work.at(), change(work))));
        words.forEach(word -> changes.add(
                new Dated(word.at(), LessonPresence.change(word.at(), word.authorId(), null, word.lessonId()))));
        changes.sort(Comparator.comparing(Dated::at));
        workFacts.forEach(work -> bringIn(pageId, work));
        cells.write(pageId, entries.stream().map(JournalHistory::state).toList());
        notes.forEach(note -> lessons.note(
                note.lessonId(), note.topic(), note.homework(), LessonDetails.PLAIN, 1, note.authorId(), note.at()));
        lessons.recordPresence(words);
        records.append(head, changes.stream().map(Dated::change).toList(), List.of());
        written.fire(new HistoryWritten(pageId));
    }

    private static CellState state(CellFact entry) {
        CellText text = understood(entry);
        return new CellState(
                entry.cell(),
                text.canonical(),
                text.markCodes(),
                text.presence().code(),
                1,
                entry.authorId(),
                entry.at());
    }

    private static PageChange change(CellFact entry) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("column", entry.cell().columnId());
        facts.put("student", entry.cell().studentId());
        facts.put("was", "");
        facts.put("now", understood(entry).canonical());
        facts.put("v", 1);
        return new PageChange(entry.at(), entry.authorId(), null, "cell", facts);
    }

    private static PageChange change(LessonFact note) {
        LessonNote noted = new LessonNote(note.topic(), note.homework(), LessonDetails.PLAIN, 0, null);
        return LessonNotes.change(note.at(), note.authorId(), note.lessonId(), noted, LessonDetails.PLAIN, 1);
    }

    private void bringIn(long pageId, WorkFact work) {
        if (work.column() == work.lessonId()) {
            works.setOwn(work.lessonId(), note(work), 1);
        } else {
            works.add(work.column(), pageId, work.lessonId(), note(work), work.at());
        }
    }

    private static PageChange change(WorkFact work) {
        WorkState state = new WorkState(work.column(), 1);
        return LessonWorks.change(work.at(), work.authorId(), work.lessonId(), note(work), false, state);
    }

    private static WorkNote note(WorkFact work) {
        return new WorkNote(work.typeId(), work.title(), 0, null);
    }

    private static CellText understood(CellFact entry) {
        return CellText.parse(entry.text())
                .orElseThrow(() -> new IllegalArgumentException("not understood: " + entry.text()));
    }
}
