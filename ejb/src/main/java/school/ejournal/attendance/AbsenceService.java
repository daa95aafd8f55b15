package school.ejournal.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.store.AbsenceReasons;
import school.ejournal.attendance.store.AbsenceReasons.Added;
import school.ejournal.attendance.store.AbsenceReasons.Place;
import school.ejournal.attendance.store.AbsenceReasons.Stored;
import school.ejournal.identity.Role;
import school.ejournal.record.Answer;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.record.TextDigest;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Sets and annuls reasons of absence (AT-04, AT-06). */
@Stateless
public class AbsenceService {

    /** What the record calls a reason that was set or annulled. */
    static final String KIND = "reason";

    @Inject
    private AbsenceReasons reasons;

    @Inject
    private AbsenceSheets sheets;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    /**
     * Sets the reason of a pupil for days in a row.
     *
     * @return its id; the first one's for a retry
     * @throws NotFoundException if the caller does not lead the pupil's class today
     * @throws RefusedException if the rules object (AT-07)
     */
    @RolesAllowed(Role.HOMEROOM)
    public long set(@NotNull NewReason wanted) {
        Caller caller = SchoolScope.caller();
        Place place = place(wanted.studentId());
        PageHead head = records.lock(sheets.of(place.classId()));
        String answered =
                records.answersTo(head.pageId(), List.of(wanted.opId())).get(wanted.opId());
        if (answered != null) {
            return Long.parseLong(answered);
        }
        refuse(AttendanceRules.objectionsTo(
                wanted.days(), place.year(), reasons.touchesSeal(place.classId(), wanted.days())));
        Stored reason = new Stored(
                reasons.newIds(1)[0], head.pageId(), wanted.studentId(), wanted.days(), wanted.presence(), false);
        reasons.add(head.schoolId(), List.of(new Added(reason, wanted.noteId(), caller.personId(), head.at())));
        records.append(
                head,
                List.of(change(head.at(), caller.personId(), wanted.opId(), reason, null)),
                List.of(new Answer(wanted.opId(), Long.toString(reason.id()))));
        return reason.id();
    }

    /**
     * Annuls a reason: absences of its days are without one again. One that is annulled stays as it is.
     *
     * @param why 500 characters at the most
     * @throws NotFoundException if the caller does not lead the pupil's class today
     * @throws RefusedException if the rules object (AT-07)
     */
    @RolesAllowed(Role.HOMEROOM)
    public void annul(long reasonId, @NotBlank @Size(max = 500) String why, @NotNull UUID opId) {
        Stored reason = reasons.find(reasonId).orElseThrow(NotFoundException::new);
        Place place = place(reason.studentId());
        PageHead head = records.lock(reason.sheetId());
        if (reasons.find(reasonId).orElseThrow(NotFoundException::new).annulled()) {
            return;
        }
        refuse(AttendanceRules.objectionsTo(
                reason.days(), place.year(), reasons.touchesSeal(place.classId(), reason.days())));
        long actor = SchoolScope.caller().personId();
        String salt = TextDigest.salt();
        reasons.annul(reasonId, actor, head.at(), why, salt);
        records.append(
                head,
                List.of(change(head.at(), actor, opId, reason, TextDigest.of(salt, why))),
                List.of(new Answer(opId, Long.toString(reasonId))));
    }

    private Place place(long studentId) {
        LocalDate today = clock.today();
        return reasons.findPlace(studentId, SchoolScope.caller().personId(), today)
                .orElseThrow(NotFoundException::new);
    }

    private static void refuse(List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw new RefusedException(objections.get(0).key());
        }
    }

    /** A reason that stands, or with the digest of why it does not any more. */
    static PageChange change(Instant at, long by, @Nullable UUID opId, Stored reason, @Nullable String why) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("reason", reason.id());
        facts.put("student", reason.studentId());
        facts.put("starts", reason.days().starts());
        facts.put("ends", reason.days().ends());
        facts.put("presence", reason.presence().code());
        if (why != null) {
            facts.put("why", why);
        }
        return new PageChange(at, by, opId, KIND, facts);
    }
}
