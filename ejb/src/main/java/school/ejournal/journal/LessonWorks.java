package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.LessonFacts;
import school.ejournal.journal.store.WorkFacts;
import school.ejournal.lesson.WorkNote;
import school.ejournal.lesson.WorkService;
import school.ejournal.record.Answer;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps which works a lesson has: the one in its own column, and further ones with columns of their own. */
@Stateless
public class LessonWorks {

    @Inject
    private LessonFacts lessons;

    @Inject
    private WorkFacts facts;

    @Inject
    private SeenPages seen;

    @Inject
    private WorkService works;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    /** A lesson somebody may change, under the lock of its page's head. */
    private record Held(
            PageHead head,
            PageCard page,
            WorkRules rules,
            @Nullable WorkState answered) {}

    /**
     * Sets kind and title of the work in a lesson's own column; its marks weigh by it from then on. The change is chained
     * like a mark.
     *
     * @throws NotFoundException if the caller may not see the lesson's page
     * @throws LockedException if the rules object
     * @throws StaleWorkException if somebody changed it meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public WorkState set(long lessonId, @NotNull @Valid WorkNote note) {
        Held held = hold(lessonId, note);
        if (held.answered() != null) {
            return held.answered();
        }
        WorkFacts.Facts now = held.rules().own();
        refuse(held.rules().objectionsTo(now, note, false));
        if (isSame(now, note, false)) {
            return new WorkState(lessonId, now.version());
        }
        WorkState state = new WorkState(lessonId, expected(now, note) + 1);
        works.setOwn(lessonId, note, state.version());
        return append(held, lessonId, note, false, state);
    }

    /**
     * Adds a further work to a lesson; its id is the column of its marks.
     *
     * @throws NotFoundException if the caller may not see the lesson's page
     * @throws LockedException if the rules object
     */
    @RolesAllowed(Role.TEACHER)
    public WorkState add(long lessonId, @NotNull @Valid WorkNote note) {
        Held held = hold(lessonId, note);
        if (held.answered() != null) {
            return held.answered();
        }
        refuse(held.rules().objectionsToOneMore(note));
        Instant at = held.head().at();
        WorkState state = new WorkState(works.newColumns(1)[0], 1);
        works.add(state.column(), held.page().id(), lessonId, note, at);
        return append(held, lessonId, note, false, state);
    }

    /**
     * Changes kind or title of a further work, annuls it while it holds no marks (WK-02), or takes that back.
     *
     * @throws NotFoundException if the caller may not see the lesson's page, or the lesson has no such work
     * @throws LockedException if the rules object
     * @throws StaleWorkException if somebody changed it meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public WorkState change(long lessonId, long workId, @NotNull @Valid WorkNote note, boolean annulled) {
        Held held = hold(lessonId, note);
        if (held.answered() != null) {
            return held.answered();
        }
        WorkFacts.Facts now = held.rules().further(workId).orElseThrow(NotFoundException::new);
        refuse(held.rules().objectionsTo(now, note, annulled));
        if (isSame(now, note, annulled)) {
            return new WorkState(workId, now.version());
        }
        WorkState state = new WorkState(workId, expected(now, note) + 1);
        works.change(workId, note, annulled, state.version(), held.head().at());
        return append(held, lessonId, note, annulled, state);
    }

    private Held hold(long lessonId, WorkNote note) {
        Caller caller = SchoolScope.caller();
        LocalDate today = clock.today();
        PageHead head = records.lock(lessons.pageOf(lessonId).orElseThrow(NotFoundException::new));
        UUID opId = note.opId();
        String answer = opId == null
                ? null
                : records.answersTo(head.pageId(), List.of(opId)).get(opId);
        PageCard page = seen.get(head.pageId());
        LessonFacts.Facts lesson = lessons.get(lessonId, caller.personId());
        Long type = note.typeId();
        boolean inForce = type == null || facts.isInForce(type);
        WorkRules rules = new WorkRules(new EntryRules(page, today), lesson, facts.list(lessonId), inForce, today);
        return new Held(head, page, rules, answer == null ? null : WorkState.fromStored(answer));
    }

    private WorkState append(Held held, long lessonId, WorkNote note, boolean annulled, WorkState state) {
        PageChange change = change(held.head().at(), SchoolScope.caller().personId(), lessonId, note, annulled, state);
        UUID opId = note.opId();
        records.append(
                held.head(), List.of(change), opId == null ? List.of() : List.of(new Answer(opId, state.toStored())));
        return state;
    }

    private static int expected(WorkFacts.Facts now, WorkNote note) {
        if (note.expectedVersion() != now.version()) {
            throw new StaleWorkException(now.version());
        }
        return now.version();
    }

    private static boolean isSame(WorkFacts.Facts now, WorkNote note, boolean annulled) {
        return Objects.equals(now.typeId(), note.typeId())
                && now.title().equals(note.title())
                && now.annulled() == annulled;
    }

    private static void refuse(List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw new LockedException(objections);
        }
    }

    static PageChange change(Instant at, long by, long lessonId, WorkNote note, boolean annulled, WorkState state) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("column", state.column());
        said.put("lesson", lessonId);
        said.put("type", note.typeId() == null ? 0L : note.typeId());
        said.put("title", note.title());
        said.put("state", annulled ? "annulled" : "active");
        said.put("v", state.version());
        return new PageChange(at, by, note.opId(), "work", said);
    }
}
