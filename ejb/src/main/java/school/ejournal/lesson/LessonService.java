package school.ejournal.lesson;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.Span;
import school.ejournal.identity.Role;
import school.ejournal.lesson.store.Lessons;
import school.ejournal.lesson.store.ScheduledLessons;
import school.ejournal.record.RecordService;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolScope;
import school.ejournal.shared.TableStatistics;

/** Lays out pages and lessons and keeps topic and homework. */
@Stateless
public class LessonService {

    @Inject
    private Lessons lessons;

    @Inject
    private ScheduledLessons scheduled;

    @Inject
    private RecordService records;

    @Inject
    private CalendarQuery calendar;

    @Inject
    private TableStatistics statistics;

    @EJB
    private WorkTypeService types;

    /**
     * Lays out a term from the timetable in force on each school day: missing pages get a chain, missing lessons are
     * added, what is there stays (LE-01). Days off have no lessons. A school without kinds of work gets the customary
     * ones (WT-05).
     *
     * @return how many lessons were added
     * @throws NotFoundException if the school has no such term
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public int layOut(long termId) {
        Span days = lessons.daysOf(termId);
        types.takeCustomary();
        openPages(termId);
        int added = scheduled.layOut(days);
        statistics.countGrown();
        return added;
    }

    /**
     * Lets the lessons of some days follow calendar and timetable, under the locks of their pages (LE-05): those that are
     * not held any more are cancelled, those held again restored, missing ones added, those of a load that changed handed
     * over. Recorded lessons stay as they are and are named. Asked for by whoever changes calendar or timetable.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public LessonsFollowed follow(Span days, boolean byTimetable, long actor, Instant at) {
        return follow(days, byTimetable ? "timetable" : "calendar", actor, at);
    }

    /**
     * Lets the lessons of some days follow a load that was given, ended or taken back, as {@link #follow} does: asked for by
     * whoever changes loads.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public LessonsFollowed followLoads(Span days, long actor, Instant at) {
        return follow(days, "decision", actor, at);
    }

    private LessonsFollowed follow(Span days, String cause, long actor, Instant at) {
        for (long term : lessons.listOpenTerms(days)) {
            openPages(term);
            records.lockAll(lessons.listPages(term));
        }
        LessonsFollowed followed = scheduled.follow(days, cause, actor, at);
        statistics.countGrown();
        return followed;
    }

    private void openPages(long termId) {
        List<Long> groups = lessons.listGroupsWithoutPage(termId);
        long[] pages = lessons.newIds(groups.size());
        records.open(Arrays.stream(pages).boxed().toList());
        lessons.addPages(
                SchoolScope.caller().schoolId(),
                termId,
                pages,
                groups.stream().mapToLong(Long::longValue).toArray());
    }

    /** Writes topic and homework under the lock of the page's head; asked for by the journal only. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void note(
            long lessonId,
            String topic,
            String homework,
            LessonDetails details,
            int version,
            long authorId,
            Instant at) {
        lessons.note(lessonId, topic, homework, details, version, authorId, at);
    }

    /**
     * Notes that the presence at lessons was recorded, where it was not yet; under the lock of the page's head, asked for by
     * the journal only.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordPresence(List<Attended> attended) {
        lessons.recordPresence(attended);
    }

    /**
     * Closes the pages of a sealed term, after the edits under way and before any later one (LE-04).
     *
     * @throws NotFoundException if the school has no such term
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void sealPages(long termId) {
        calendar.getTerm(termId);
        records.lockAll(lessons.listPages(termId));
        lessons.seal(termId);
    }
}
