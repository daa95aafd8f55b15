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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.LessonFacts;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.lesson.LessonNote;
import school.ejournal.lesson.LessonService;
import school.ejournal.record.Answer;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps topic and homework of lessons (3.5). */
@Stateless
public class LessonNotes {

    /** The word of the record for a change of a lesson's note. */
    static final String KIND = "lesson";

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
     * Notes topic and homework of a lesson; the change is chained like a mark.
     *
     * @return the lesson's version afterwards
     * @throws NotFoundException if the caller may not see the lesson's page
     * @throws LockedException if the rules object
     * @throws StaleLessonException if somebody noted it meanwhile
     * @throws RefusedException if the homework is due before its lesson
     */
    @RolesAllowed(Role.TEACHER)
    public int note(long lessonId, @NotNull @Valid LessonNote note) {
        Caller caller = SchoolScope.caller();
        LocalDate today = clock.today();
        PageHead head = records.lock(facts.pageOf(lessonId).orElseThrow(NotFoundException::new));
        Integer answered = answered(head, note.opId());
        PageCard page = seen.get(head.pageId());
        if (answered != null) {
            return answered;
        }
        LessonFacts.Facts lesson = facts.get(lessonId, caller.personId());
        refuse(new EntryRules(page, today).lessonObjections(lesson.mine(), lesson.cancelled(), lesson.date()));
        return write(head, lesson, note, caller.personId());
    }

    private int write(PageHead head, LessonFacts.Facts lesson, LessonNote note, long actor) {
        ChangedLesson there = lesson.current();
        LessonDetails details = note.details() == null ? there.details() : note.details();
        if (there.topic().equals(note.topic())
                && there.homework().equals(note.homework())
                && there.details().equals(details)) {
            return there.version();
        } else if (note.expectedVersion() != there.version()) {
            throw new StaleLessonException(there.notedAt(facts.findNotedAt(head.pageId(), there.id())));
        } else if (details.due() != null && details.due().isBefore(lesson.date())) {
            throw new RefusedException("journal.dueBeforeLesson", lesson.date());
        }
        int version = there.version() + 1;
        lessons.note(there.id(), note.topic(), note.homework(), details, version, actor, head.at());
        List<Answer> answers =
                note.opId() == null ? List.of() : List.of(new Answer(note.opId(), Integer.toString(version)));
        records.append(head, List.of(change(head.at(), actor, there.id(), note, details, version)), answers);
        return version;
    }

    private @Nullable Integer answered(PageHead head, @Nullable UUID opId) {
        if (opId == null) {
            return null;
        }
        String answer = records.answersTo(head.pageId(), List.of(opId)).get(opId);
        return answer == null ? null : Integer.valueOf(answer);
    }

    private static void refuse(List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw new LockedException(objections);
        }
    }

    static PageChange change(Instant at, long by, long lessonId, LessonNote note, LessonDetails details, int version) {
        return new PageChange(
                at, by, note.opId(), KIND, facts(lessonId, note.topic(), note.homework(), details, version));
    }

    /** What the record says of a lesson's note, in its canonical order. */
    static Map<String, Object> facts(long lessonId, String topic, String homework, LessonDetails details, int version) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("lesson", lessonId);
        said.put("topic", topic);
        said.put("homework", homework);
        said.put("due", details.due() == null ? "" : details.due());
        said.put("links", String.join(" ", details.links()));
        said.put("hours", details.hours().toPlainString());
        said.put("v", version);
        return said;
    }
}
