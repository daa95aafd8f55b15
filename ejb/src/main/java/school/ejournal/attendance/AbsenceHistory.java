package school.ejournal.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import school.ejournal.attendance.store.AbsenceNotes;
import school.ejournal.attendance.store.AbsenceReasons;
import school.ejournal.attendance.store.AbsenceReasons.Added;
import school.ejournal.attendance.store.AbsenceReasons.Stored;
import school.ejournal.identity.Role;
import school.ejournal.record.PageChange;
import school.ejournal.record.PageHead;
import school.ejournal.record.RecordService;
import school.ejournal.shared.SchoolScope;

/**
 * Brings in reasons and notes of the past, with the times and authors they had; for the demo and for taking over from
 * another system. The record is chained as if they had been set then.
 */
@Stateless
public class AbsenceHistory {

    @Inject
    private AbsenceReasons reasons;

    @Inject
    private AbsenceNotes notes;

    @Inject
    private AbsenceSheets sheets;

    @Inject
    private RecordService records;

    /** Sets reasons of one class whose sheet holds nothing later than they are. */
    @RolesAllowed(Role.SYSTEM)
    public void write(long classId, List<ReasonFact> facts) {
        PageHead head = records.lock(sheets.of(classId));
        long[] ids = reasons.newIds(facts.size());
        List<Added> added = new ArrayList<>();
        List<PageChange> changes = new ArrayList<>();
        for (ReasonFact fact :
                facts.stream().sorted(Comparator.comparing(ReasonFact::at)).toList()) {
            Stored reason =
                    new Stored(ids[added.size()], head.pageId(), fact.studentId(), fact.days(), fact.presence(), false);
            added.add(new Added(reason, null, fact.authorId(), fact.at()));
            changes.add(AbsenceService.change(fact.at(), fact.authorId(), null, reason, null));
        }
        reasons.add(head.schoolId(), added);
        records.append(head, changes, List.of());
    }

    /** Takes notes as they were sent, and declined. */
    @RolesAllowed(Role.SYSTEM)
    public void tell(List<NoteFact> facts) {
        long school = SchoolScope.caller().schoolId();
        for (NoteFact fact : facts) {
            long id =
                    notes.add(school, fact.guardianId(), fact.note(), fact.at()).orElseThrow();
            byte[] file = fact.note().file();
            if (file != null) {
                notes.attach(school, id, AttachmentType.find(file).orElseThrow(), file);
            }
            if (fact.declinedBy() != null) {
                notes.decide(id, "declined", fact.declinedBy(), fact.answer());
            }
        }
    }
}
