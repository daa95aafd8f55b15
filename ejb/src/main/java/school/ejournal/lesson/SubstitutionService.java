package school.ejournal.lesson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.lesson.store.ChangedLessons;
import school.ejournal.lesson.store.Substitutions;
import school.ejournal.lesson.store.Substitutions.Wanted;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Says who stands in for whom; the right to keep the lesson moves with it (SU-01 to SU-06). */
@Stateless
public class SubstitutionService {

    /** How many days after the lesson's day the right lasts; 0 where the school says nothing. */
    public static final String DAYS_SETTING = "substitution.days";

    @Inject
    private Substitutions substitutions;

    @Inject
    private ChangedLessons lessons;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    /**
     * Lets somebody stand in for lessons, all or none. Whoever stood in before does no more.
     *
     * @throws NotFoundException if the school has no such lesson or teacher
     * @throws RefusedException if a lesson is cancelled or its page sealed, if she teaches it anyway, or if she has another
     *     lesson at the time and does not teach both
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void substitute(NewSubstitution wanted) {
        Caller caller = SchoolScope.caller();
        Instant now = clock.clock().instant();
        if (!substitutions.isTeacher(wanted.substituteId(), clock.today())) {
            throw new NotFoundException();
        }
        records.lockAll(substitutions.listPages(wanted.lessonIds()));
        List<Wanted> found = substitutions.list(wanted.lessonIds(), wanted.substituteId());
        if (found.size() != wanted.lessonIds().size()) {
            throw new NotFoundException();
        }
        found.forEach(lesson -> check(lesson, wanted));
        int days = substitutions.findDays();
        for (Wanted lesson : found) {
            end(caller, lesson.lessonId(), now);
            LocalDate last = lesson.date().plusDays(days);
            LocalDate today = clock.today();
            substitutions.add(
                    caller,
                    lesson,
                    wanted,
                    start(lesson.date()),
                    start((last.isBefore(today) ? today : last).plusDays(1)),
                    now);
            lessons.log(caller.schoolId(), lesson.lessonId(), "substituted", wanted.reason(), caller.personId(), now);
        }
    }

    /**
     * Ends a substitution; what was recorded under it stays.
     *
     * @throws NotFoundException if nobody stands in for such a lesson
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void annul(long lessonId) {
        records.lockAll(substitutions.listPages(List.of(lessonId)));
        if (!end(SchoolScope.caller(), lessonId, clock.clock().instant())) {
            throw new NotFoundException();
        }
    }

    private boolean end(Caller caller, long lessonId, Instant now) {
        boolean ended = substitutions.annul(lessonId, caller.personId(), now) > 0;
        if (ended) {
            lessons.log(caller.schoolId(), lessonId, "substitution ended", "", caller.personId(), now);
        }
        return ended;
    }

    private static void check(Wanted lesson, NewSubstitution wanted) {
        if (lesson.sealed()) {
            throw new RefusedException("lesson.sealed");
        } else if (lesson.cancelled()) {
            throw new RefusedException("lesson.cancelledAlready");
        } else if (lesson.teacherId() == wanted.substituteId()) {
            throw new RefusedException("substitution.herself");
        } else if (lesson.busy() && wanted.kind() != SubstitutionKind.MERGE) {
            throw new RefusedException("substitution.busy", lesson.date(), lesson.number());
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(SchoolScope.caller().zoneId()).toInstant();
    }
}
