package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.DiaryQuery;
import school.ejournal.diary.StandingSheet;
import school.ejournal.diary.StandingSheet.WorkKind;
import school.ejournal.diary.SubjectStanding;
import school.ejournal.diary.TermSpan;
import school.ejournal.diary.WhatIf;
import school.ejournal.diary.YearMark;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.WhatIsNeeded;
import school.ejournal.shared.NotFoundException;

/** Where a pupil stands in a term, what a better mark takes, and what would come of marks not given yet. */
@Named
@RequestScoped
public class StandingPage {

    @EJB
    private DiaryQuery diary;

    @Inject
    private ChildChoice choice;

    @Inject
    private Shell shell;

    private @Nullable String day;
    private @Nullable Long subject;
    private @Nullable String marks;
    private @Nullable Long work;
    private @Nullable StandingSheet sheet;
    private List<YearMark> yearMarks = List.of();

    public void load() {
        Long student = choice.getStudent();
        if (student != null) {
            sheet = diary.openStanding(student, AskedDay.of(day, shell.getToday()));
            yearMarks = diary.listYearMarks(student, AskedDay.of(day, shell.getToday()));
        }
    }

    public boolean isWithoutChild() {
        return sheet == null;
    }

    public StandingSheet getSheet() {
        if (sheet == null) {
            throw new NotFoundException();
        }
        return sheet;
    }

    /** The marks of the year; empty before they are decided. */
    public List<YearMark> getYearMarks() {
        return yearMarks;
    }

    public boolean isShown(TermSpan term) {
        return term.equals(getSheet().term());
    }

    public String proposed(SubjectStanding standing) {
        return standing.proposed(getSheet().thresholds()).map(MarkValue::text).orElse("");
    }

    /** Where the mean goes, beside the chart that says it in words. */
    public String arrow(SubjectStanding standing) {
        return switch (standing.trend().direction()) {
            case RISING -> "↑";
            case FALLING -> "↓";
            case STEADY -> "";
        };
    }

    /** The term marks above the proposed one; none once the term mark is given. */
    public List<MarkValue> goals(SubjectStanding standing) {
        Optional<MarkValue> next =
                standing.termMark().isEmpty() ? standing.nextGoal(getSheet().thresholds()) : Optional.empty();
        return next.map(first -> IntStream.rangeClosed(first.code(), MarkValue.FIVE.code())
                        .mapToObj(MarkValue::ofCode)
                        .toList())
                .orElse(List.of());
    }

    /** The ways to a goal by marks of a kind of work. */
    public List<WhatIsNeeded> ways(SubjectStanding standing, MarkValue goal, WorkKind kind) {
        return standing.needed(goal, kind.weight(), getSheet().thresholds());
    }

    /** Whether the question about marks not given yet is about this subject. */
    public boolean isAsked(SubjectStanding standing) {
        return Objects.equals(subject, standing.subjectId());
    }

    /** What would come of them; null where nothing is asked, or nothing that can be answered. */
    public @Nullable WhatIf supposed(SubjectStanding standing) {
        if (!isAsked(standing) || marks == null || marks.isBlank()) {
            return null;
        }
        int weight = getSheet().works().stream()
                .filter(kind -> Objects.equals(work, kind.id()))
                .map(WorkKind::weight)
                .findFirst()
                .orElse(1);
        return WhatIf.of(standing.mean(), marks, weight).orElse(null);
    }

    /** Whether something was typed that holds no marks. */
    public boolean isNoQuestion(SubjectStanding standing) {
        return isAsked(standing) && marks != null && !marks.isBlank() && supposed(standing) == null;
    }

    /** The term mark that would be proposed then. */
    public String outcome(SubjectStanding standing) {
        return Optional.ofNullable(supposed(standing))
                .flatMap(what -> what.proposed(getSheet().thresholds()))
                .map(MarkValue::text)
                .orElse("");
    }

    public boolean isChosen(WorkKind kind) {
        return Objects.equals(work, kind.id());
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable Long getSubject() {
        return subject;
    }

    public void setSubject(@Nullable Long subject) {
        this.subject = subject;
    }

    public @Nullable String getMarks() {
        return marks;
    }

    public void setMarks(@Nullable String marks) {
        this.marks = marks;
    }

    public @Nullable Long getWork() {
        return work;
    }

    public void setWork(@Nullable Long work) {
        this.work = work;
    }
}
