package school.ejournal.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.TermRow;
import school.ejournal.curriculum.LessonPlanService;
import school.ejournal.grading.Marking;
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
    private LessonPlanService plans;

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
        SubjectTopics texts = new SubjectTopics();
        Map<Long, DemoTopics> topics = new HashMap<>();
        Map<String, WorkTypeRow> types =
                workTypes.listTypes().stream().collect(Collectors.toMap(WorkTypeRow::name, type -> type));
        LongSupplier columns = () -> history.newColumns(1)[0];
        List<PageRow> pages = journal.listPages().stream()
                .sorted(Comparator.comparingInt(PageRow::termNumber))
                .toList();
        for (PageRow page : pages) {
            if (!page.termStarts().isAfter(clock.today())) {
                long teacher = Objects.requireNonNull(teachers.get(page.groupId()));
                JournalSheet sheet = journal.open(page.id());
                DemoTopics planned = topics.computeIfAbsent(page.groupId(), group -> plan(page, sheet, texts, teacher));
                DemoPage filled = new DemoPage(sheet, planned, new DemoMarks(types, columns, teacher, now));
                history.write(page.id(), filled.cells(), filled.notes(), filled.works(), filled.words());
                DemoRemarks.of(sheet, filled.notes(), now)
                        .forEach(one -> remarks.bringIn(one.lessonId(), one.remark(), teacher));
            }
        }
    }

    /** The lesson plan of a group, by as many hours a week as its first term has. */
    private DemoTopics plan(PageRow page, JournalSheet sheet, SubjectTopics texts, long teacher) {
        long days = ChronoUnit.DAYS.between(page.termStarts(), page.termEnds()) + 1;
        int hours = Math.max(1, Math.round(sheet.lessons().size() * 7F / days));
        boolean marked = sheet.page().marking() == Marking.SCALE && page.gradeLevel() > 1;
        DemoTopics topics = new DemoTopics(texts, page.subject(), page.gradeLevel(), marked, hours);
        plans.keep(teacher, page.groupId(), topics.items());
        return topics;
    }
}
