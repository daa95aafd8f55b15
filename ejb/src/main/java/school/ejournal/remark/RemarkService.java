package school.ejournal.remark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import school.ejournal.identity.Role;
import school.ejournal.journal.LessonGate;
import school.ejournal.journal.LockedException;
import school.ejournal.record.Answer;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.remark.store.Remarks;
import school.ejournal.remark.store.StoredRemark;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** Keeps remarks beside lessons; each change is chained on the lesson's page. */
@Stateless
public class RemarkService {

    /** The most characters a remark may have (RM-02). */
    public static final int LONGEST = 1000;

    @Inject
    private Remarks remarks;

    @Inject
    private LessonGate gate;

    @Inject
    private RecordService records;

    /**
     * Makes a remark beside a lesson.
     *
     * @throws NotFoundException if the caller may not see the lesson's page
     * @throws LockedException if she may not write into the lesson
     */
    @RolesAllowed(Role.TEACHER)
    public RemarkVersion write(long lessonId, @NotNull @Valid NewRemark remark) {
        PageHead head = gate.enter(lessonId);
        return answered(head, remark.opId()).orElseGet(() -> {
            gate.askToWrite(head, lessonId, remark.studentId());
            return keep(
                    head,
                    remark.opId(),
                    first(lessonId, remark),
                    SchoolScope.caller().personId());
        });
    }

    /**
     * Brings a remark of somebody else in, for the demo and for taking over from another system; dated now.
     *
     * @throws NotFoundException if there is no such lesson
     */
    @RolesAllowed(Role.SYSTEM)
    public RemarkVersion bringIn(long lessonId, @NotNull @Valid NewRemark remark, long authorId) {
        PageHead head = gate.enter(lessonId);
        return answered(head, remark.opId())
                .orElseGet(() -> keep(head, remark.opId(), first(lessonId, remark), authorId));
    }

    /**
     * Writes another text in its place; the one before stays readable in the record (RM-03).
     *
     * @throws NotFoundException if there is no such remark on a page that the caller sees
     * @throws LockedException if she may not write into the lesson
     * @throws StaleRemarkException if it was changed meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public RemarkVersion correct(long remarkId, @NotNull @Valid RemarkChange change) {
        return change(remarkId, change, change.text().strip(), "");
    }

    /**
     * Takes a remark back, with the reason for it (RM-03).
     *
     * @throws NotFoundException if there is no such remark on a page that the caller sees
     * @throws LockedException if she may not write into the lesson
     * @throws StaleRemarkException if it was changed meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public RemarkVersion annul(long remarkId, @NotNull @Valid RemarkChange change) {
        return change(remarkId, change, "", change.text().strip());
    }

    private RemarkVersion change(long remarkId, RemarkChange change, String text, String annulled) {
        long lessonId = remarks.lessonOf(remarkId).orElseThrow(NotFoundException::new);
        PageHead head = gate.enter(lessonId);
        return answered(head, change.opId()).orElseGet(() -> {
            StoredRemark now = remarks.get(remarkId);
            gate.askToWrite(head, lessonId, null);
            if (!now.annulled().isEmpty()) {
                throw new RefusedException("remark.annulled");
            } else if (now.version() != change.expectedVersion()) {
                throw new StaleRemarkException(now.version(), now.text());
            }
            return keep(
                    head,
                    change.opId(),
                    now.next(text, annulled),
                    SchoolScope.caller().personId());
        });
    }

    private StoredRemark first(long lessonId, NewRemark remark) {
        return StoredRemark.first(
                remarks.newId(), lessonId, remark.studentId(), remark.text().strip());
    }

    private Optional<RemarkVersion> answered(PageHead head, UUID opId) {
        return Optional.ofNullable(
                        records.answersTo(head.pageId(), List.of(opId)).get(opId))
                .map(RemarkVersion::fromStored);
    }

    private RemarkVersion keep(PageHead head, UUID opId, StoredRemark remark, long actor) {
        byte[] salt = Digest.salt();
        RemarkVersion kept = new RemarkVersion(remark.id(), remark.version());
        remarks.add(head.schoolId(), head.pageId(), remark, salt, actor, head.at());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("remark", remark.id());
        facts.put("lesson", remark.lessonId());
        facts.put("student", remark.studentId() == null ? 0 : remark.studentId());
        facts.put("digest", Digest.of(salt, remark.text() + remark.annulled()));
        facts.put("annulled", remark.annulled().isEmpty() ? 0 : 1);
        facts.put("v", remark.version());
        records.append(
                head,
                List.of(new PageChange(head.at(), actor, opId, "remark", facts)),
                List.of(new Answer(opId, kept.toStored())));
        return kept;
    }
}
