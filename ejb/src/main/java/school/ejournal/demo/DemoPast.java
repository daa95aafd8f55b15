package school.ejournal.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.TermRow;
import school.ejournal.identity.Role;
import school.ejournal.journal.JournalHistory;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.PageRow;
import school.ejournal.lesson.LessonService;
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
    private RemarkService remarks;

    @EJB
    private LessonService lessons;

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
        List<Long> tests = new ArrayList<>();
        List<Long> quizzes = new ArrayList<>();
        for (PageRow page : journal.listPages()) {
            if (!page.termStarts().isAfter(clock.today())) {
                long teacher = Objects.requireNonNull(teachers.get(page.groupId()));
                JournalSheet sheet = journal.open(page.id());
                DemoPage filled = new DemoPage(sheet, topics, teacher, now);
                history.write(page.id(), filled.cells(), filled.notes(), filled.words());
                DemoRemarks.of(sheet, filled.notes(), now)
                        .forEach(one -> remarks.bringIn(one.lessonId(), one.remark(), teacher));
                tests.addAll(filled.lessonsOf(DemoWork.TEST));
                quizzes.addAll(filled.lessonsOf(DemoWork.QUIZ));
            }
        }
        lessons.setWork(lessons.addWorkType("Самостоятельная работа", DemoWork.QUIZ.weight(), false), quizzes);
        lessons.setWork(lessons.addWorkType("Контрольная работа", DemoWork.TEST.weight(), false), tests);
    }
}
