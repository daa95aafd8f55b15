package school.ejournal.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import school.ejournal.journal.store.LessonFacts;
import school.ejournal.lesson.LessonService;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/**
 * Topics and homework of lessons that are closed to their teacher, as {@link ClosedCells} are: whether a correction could open
 * one, and writing what was approved. All else of the lesson stays as it is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ClosedTexts {

    /** What a lesson says, and what the caller wants it to say. */
    public record Wanted(String before, String text) {}

    @Inject
    private LessonFacts facts;

    @Inject
    private SeenPages seen;

    @Inject
    private LessonService lessons;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    /**
     * What the caller wants a lesson to say, without spaces around it.
     *
     * @param expectedVersion the lesson's version she saw
     * @throws NotFoundException if she may not see the lesson's page
     * @throws LockedException if a rule objects that no correction overcomes
     * @throws RefusedException if the lesson is open to her, or says so already
     * @throws StaleCellException if the lesson was noted anew meanwhile
     */
    @PermitAll
    public Wanted examine(long lessonId, LessonText of, String text, int expectedVersion) {
        Caller caller = SchoolScope.caller();
        PageCard page = seen.get(pageOf(lessonId));
        LessonFacts.Facts lesson = facts.get(lessonId, caller.personId());
        ClosedLocks.demandClosed(objections(page, lesson), "correction.lessonIsOpen");
        String there = of.in(lesson.current());
        if (lesson.current().version() != expectedVersion) {
            throw stale(of, lesson.current());
        }
        String wanted = text.strip();
        if (wanted.equals(there)) {
            throw new RefusedException(of.key("stays"));
        }
        return new Wanted(there, wanted);
    }

    /**
     * Writes an approved correction: one record in the page's chain, whatever the lesson was closed by. What else the lesson says
     * may have changed meanwhile.
     *
     * @return whether it was written by act: the page is sealed, or its year is past
     * @throws NotFoundException if the caller may not see the page
     * @throws LockedException if a rule objects, the lesson's being cancelled for one
     * @throws RefusedException if the page is closed as a whole and the correction is no act
     * @throws StaleCellException if the lesson says something else than when the correction was asked for
     */
    @PermitAll
    public boolean write(TextCorrection correction) {
        PageHead head = records.lock(pageOf(correction.lessonId()));
        PageCard page = seen.get(head.pageId());
        ClosedLocks.demandAct(page, correction.actDigest());
        LessonFacts.Facts lesson = facts.get(correction.lessonId(), correction.askerId());
        if (!correction.of().in(lesson.current()).equals(correction.before())) {
            throw stale(correction.of(), lesson.current());
        }
        ClosedLocks.demandOpened(objections(page, lesson));
        store(head, correction, lesson.current(), page);
        return page.isClosed();
    }

    private void store(PageHead head, TextCorrection correction, ChangedLesson there, PageCard page) {
        ChangedLesson next = correction.of().put(correction.text(), there);
        lessons.note(
                next.id(),
                next.topic(),
                next.homework(),
                next.details(),
                next.version(),
                correction.askerId(),
                head.at());
        Map<String, Object> said =
                LessonNotes.facts(next.id(), next.topic(), next.homework(), next.details(), next.version());
        ClosedLocks.sign(said, correction.id(), correction.reasonDigest(), page, correction.actDigest());
        records.append(
                head,
                List.of(new PageChange(head.at(), correction.askerId(), null, LessonNotes.KIND, said)),
                List.of());
    }

    private List<Objection> objections(PageCard page, LessonFacts.Facts lesson) {
        return new EntryRules(page, clock.today()).lessonObjections(lesson.mine(), lesson.cancelled(), lesson.date());
    }

    private static StaleCellException stale(LessonText of, ChangedLesson there) {
        return new StaleCellException(of.key("stale"), of.in(there), there.version());
    }

    private long pageOf(long lessonId) {
        return facts.pageOf(lessonId).orElseThrow(NotFoundException::new);
    }
}
