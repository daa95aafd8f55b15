package school.ejournal.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.attendance.store.AbsenceReasons;
import school.ejournal.record.RecordService;
import school.ejournal.shared.SchoolScope;

/** The sheets on which the reasons of classes are chained (AT-06). */
@ApplicationScoped
class AbsenceSheets {

    @Inject
    private AbsenceReasons reasons;

    @Inject
    private RecordService records;

    /** The class's sheet; laid out with its chain where the class has none yet. */
    long of(long classId) {
        return reasons.findSheet(classId).orElseGet(() -> {
            reasons.lockClass(classId);
            return reasons.findSheet(classId).orElseGet(() -> layOut(classId));
        });
    }

    private long layOut(long classId) {
        long id = reasons.newIds(1)[0];
        records.open(List.of(id));
        reasons.addSheet(id, SchoolScope.caller().schoolId(), classId);
        return id;
    }
}
