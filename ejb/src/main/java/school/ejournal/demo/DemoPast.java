package school.ejournal.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.TermRow;
import school.ejournal.identity.Role;
import school.ejournal.journal.JournalHistory;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.PageRow;
import school.ejournal.lesson.WorkTypeRow;
import school.ejournal.lesson.WorkTypeService;
import school.ejournal.remark.RemarkService;
import school.ejournal.shared.SchoolClock;

/** Fills the pages of the demo up to now. */
@Stateless
@RunAs(Role.SYSTEM)
public class DemoPast {

    @EJB
    private JournalQuery journal;

    @EJB
    private JournalHistory history;

    @EJB
    private WorkTypeService workTypes;

    @EJB
    private RemarkService remarks;

    @EJB
    private CalendarQuery calendar;

    @Inject
    private SchoolClock clock;

    /** The terms of the school of the scope. */
    @RolesAllowed(Role.SYSTEM)
    public List<TermRow> listTerms() {
        return calendar.listTerms();
    }

    /**
     * Writes every page of a term that has begun.
     *
     * @param teachers who teaches, by group
     */
    @RolesAllowed(Role.SYSTEM)
    public void write(Map<Long, Long> teachers) {
        Instant now = clock.clock().instant();
        SubjectTopics topics = new SubjectTopics();
        Map<String, WorkTypeRow> types =
                workTypes.listTypes().stream().collect(Collectors.toMap(WorkTypeRow::name, type -> type));
        LongSupplier columns = () -> history.newColumns(1)[0];
        for (PageRow page : journal.listPages()) {
            if (!page.termStarts().isAfter(clock.today())) {
                long teacher = Objects.requireNonNull(teachers.get(page.groupId()));
                JournalSheet sheet = journal.open(page.id());
                DemoPage filled = new DemoPage(sheet, topics, new DemoMarks(types, columns, teacher, now));
                history.write(page.id(), filled.cells(), filled.notes(), filled.works(), filled.words());
                DemoRemarks.of(sheet, filled.notes(), now)
                        .forEach(one -> remarks.bringIn(one.lessonId(), one.remark(), teacher));
            }
        }
    }
}
