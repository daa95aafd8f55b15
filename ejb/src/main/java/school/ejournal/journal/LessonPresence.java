package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.AbsenceQuery;
import school.ejournal.attendance.Contradiction;
import school.ejournal.identity.Role;
import school.ejournal.journal.LessonColumn.Recorded;
import school.ejournal.journal.store.LessonFacts;
import school.ejournal.lesson.Attended;
import school.ejournal.lesson.LessonService;
import school.ejournal.record.Answer;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Takes the word that all were there (AT-03): without it, and without a letter, nobody's presence is recorded. */
@Stateless
public class LessonPresence {

    /** What the record calls it. */
    static final String KIND = "presence";

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

    @EJB
    private AbsenceQuery absences;

    /**
     * Records that the class was there but for those who have a letter; the word is chained. Said again, or after a letter,
     * it changes nothing: the presence was recorded then.
     *
     * @return when and by whom the presence was recorded
     * @throws NotFoundException if the caller may not see the lesson's page
     * @throws LockedException if the rules object
     */
    @RolesAllowed(Role.TEACHER)
    public Recorded sayAllPresent(long lessonId, UUID opId) {
        Caller caller = SchoolScope.caller();
        LocalDate today = clock.today();
        PageHead head = records.lock(facts.pageOf(lessonId).orElseThrow(NotFoundException::new));
        PageCard page = seen.get(head.pageId());
        LessonFacts.Facts lesson = facts.get(lessonId, caller.personId());
        List<Objection> objections =
                new EntryRules(page, today).lessonObjections(lesson.mine(), lesson.cancelled(), lesson.date());
        if (!objections.isEmpty()) {
            throw new LockedException(objections);
        } else if (lesson.attendance() != null) {
            return lesson.attendance();
        }
        lessons.recordPresence(List.of(new Attended(lessonId, caller.personId(), head.at())));
        records.append(
                head,
                List.of(change(head.at(), caller.personId(), opId, lessonId)),
                List.of(new Answer(opId, head.at().toString())));
        return new Recorded(head.at(), caller.displayName());
    }

    /**
     * What other records say against the presence recorded at a lesson (AT-11).
     *
     * @throws NotFoundException if the caller may not see the lesson's page
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<Contradiction> listContradictions(long lessonId) {
        Caller caller = SchoolScope.caller();
        long pageId = facts.pageOf(lessonId).orElseThrow(NotFoundException::new);
        PageCard page = seen.get(pageId);
        LessonFacts.Facts lesson = facts.get(lessonId, caller.personId());
        return absences.listContradictions(page.classId(), lesson.date(), lessonId);
    }

    static PageChange change(Instant at, long by, @Nullable UUID opId, long lessonId) {
        return new PageChange(at, by, opId, KIND, Map.of("lesson", lessonId));
    }
}
