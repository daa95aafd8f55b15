package school.ejournal.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.store.CellFacts;
import school.ejournal.journal.store.LessonFacts;
import school.ejournal.journal.store.StoredCells;
import school.ejournal.lesson.CellKey;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/**
 * Lets features that keep something beside a lesson ask the journal's own questions: who sees its page, who may write into
 * it today. Works only inside the transaction of what is kept.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LessonGate {

    @Inject
    private LessonFacts facts;

    @Inject
    private SeenPages seen;

    @Inject
    private StoredCells stored;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    /**
     * Locks the head of a lesson's page, so that what follows is chained in order.
     *
     * @throws NotFoundException if the caller may not see the lesson's page (JR-10)
     */
    @PermitAll
    public PageHead enter(long lessonId) {
        PageHead head = records.lock(facts.pageOf(lessonId).orElseThrow(NotFoundException::new));
        seen.get(head.pageId());
        return head;
    }

    /**
     * Asks whether the caller may read what stands beside a lesson.
     *
     * @throws NotFoundException if she may not see the lesson's page (JR-10)
     */
    @PermitAll
    public void askToRead(long lessonId) {
        seen.get(facts.pageOf(lessonId).orElseThrow(NotFoundException::new));
    }

    /**
     * Asks whether the caller may write beside a lesson whose page she has entered.
     *
     * @param studentId whom it is about; null for the whole class
     * @throws LockedException if the rules object
     */
    @PermitAll
    public void askToWrite(PageHead head, long lessonId, @Nullable Long studentId) {
        long personId = SchoolScope.caller().personId();
        PageCard page = seen.get(head.pageId());
        LessonFacts.Facts lesson = facts.get(lessonId, personId);
        List<Objection> objections = new ArrayList<>(
                new EntryRules(page, clock.today()).placeObjections(lesson.mine(), lesson.cancelled(), lesson.date()));
        if (studentId != null && !belongs(page, new CellKey(lessonId, studentId), personId, lesson.date())) {
            objections.add(Objection.invalid("JR-04"));
        }
        if (!objections.isEmpty()) {
            throw new LockedException(objections);
        }
    }

    private boolean belongs(PageCard page, CellKey cell, long personId, LocalDate day) {
        return stored.list(page, List.of(cell), personId, day).stream().allMatch(CellFacts::enrolled);
    }
}
