package school.ejournal.journal;

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
import school.ejournal.identity.Role;
import school.ejournal.journal.store.WrittenWorks;
import school.ejournal.lesson.WorkService;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.record.TextDigest;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Gives more time to mark a written work, with a reason (WK-05). */
@Stateless
public class WorkDeadlines {

    /** What the record calls it. */
    static final String KIND = "extension";

    @Inject
    private WrittenWorks written;

    @Inject
    private WorkService works;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    /**
     * A written work with its deadline.
     *
     * @throws NotFoundException if the school has no such work
     */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public WrittenWork get(long column) {
        return written.find(column).orElseThrow(NotFoundException::new);
    }

    /**
     * Extends the time to mark a work; chained with the digest of the reason.
     *
     * @throws NotFoundException if the school has no such work
     * @throws LockedException if its term is sealed (JR-02)
     * @throws RefusedException if the day is not later than it is due by now
     */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public void extend(long column, @NotNull LocalDate until, @NotBlank @Size(max = 500) String reason) {
        PageHead head = records.lock(get(column).pageId());
        WrittenWork work = get(column);
        LocalDate earliest = work.earliest(clock.today());
        if (work.sealed()) {
            throw new LockedException(List.of(Objection.locked("JR-02", EntryRules.DAILY_RECORD, Role.COORDINATOR)));
        } else if (until.isBefore(earliest)) {
            throw new RefusedException("works.notLater", earliest);
        }
        String salt = TextDigest.salt();
        String why = reason.strip();
        works.extend(head.pageId(), column, until, why, salt, head.at());
        records.append(
                head,
                List.of(change(head.at(), SchoolScope.caller().personId(), work, until, TextDigest.of(salt, why))),
                List.of());
    }

    static PageChange change(Instant at, long by, WrittenWork work, LocalDate until, String why) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("column", work.column());
        said.put("lesson", work.lessonId());
        said.put("until", until);
        said.put("why", why);
        return new PageChange(at, by, null, KIND, said);
    }
}
