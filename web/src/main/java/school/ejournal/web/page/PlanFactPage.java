package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.reporting.PlanFactQuery;
import school.ejournal.reporting.PlanFactReport;
import school.ejournal.reporting.PlanFactReport.Sum;
import school.ejournal.reporting.PlanFactRow;
import school.ejournal.reporting.PlanFactSheet;
import school.ejournal.reporting.PlanHours;
import school.ejournal.shared.NotFoundException;

/** Plan against fact: of the teacher's own groups, and of the school for its heads, on screen and as sheets. */
@Named
@RequestScoped
public class PlanFactPage {

    @EJB
    private PlanFactQuery query;

    @Inject
    private Shell shell;

    private @Nullable Long schoolClass;
    private @Nullable Long teacher;
    private @Nullable String as;
    private @Nullable PlanFactReport report;
    private PlanHours total = PlanHours.NONE;
    private List<Sum> classes = List.of();
    private List<Sum> teachers = List.of();
    private List<Sum> byClass = List.of();
    private List<Sum> byTeacher = List.of();

    /** Reads the figures; sends them as a sheet where one is asked for. */
    public void load() throws IOException {
        PlanFactReport all = shell.isHead() ? query.listSchool() : query.listOwn();
        schoolClass = chosen("class");
        teacher = chosen("teacher");
        PlanFactReport shown = all.only(schoolClass, teacher);
        report = shown;
        total = shown.total();
        classes = all.byClass();
        teachers = all.byTeacher();
        byClass = shown.byClass();
        byTeacher = shown.byTeacher();
        String language = shell.getLocale().getLanguage();
        if ("xlsx".equals(as)) {
            Faces.sendFile(PlanFactSheet.writeWorkbook(shown, language), "plan-fact-" + shown.day() + ".xlsx", true);
        } else if ("csv".equals(as)) {
            Faces.sendFile(PlanFactSheet.writeText(shown, language), "plan-fact-" + shown.day() + ".csv", true);
        }
    }

    private static @Nullable Long chosen(String name) {
        OptionalLong asked = AskedId.find(name);
        return asked.isPresent() ? asked.getAsLong() : null;
    }

    public PlanFactReport getReport() {
        if (report == null) {
            throw new NotFoundException();
        }
        return report;
    }

    public PlanHours getTotal() {
        return total;
    }

    /** All classes there are to choose from, whatever is chosen. */
    public List<Sum> getClasses() {
        return classes;
    }

    /** All teachers there are to choose from. */
    public List<Sum> getTeachers() {
        return teachers;
    }

    public List<Sum> getByClass() {
        return byClass;
    }

    public List<Sum> getByTeacher() {
        return byTeacher;
    }

    /** Whether the plan of the page is the caller's to adjust: it is used by a group she teaches herself. */
    public boolean adjustable(PlanFactRow row) {
        return row.planOwnerId() != null && row.planOwnerId() == shell.caller().personId();
    }

    public @Nullable Long getSchoolClass() {
        return schoolClass;
    }

    public @Nullable Long getTeacher() {
        return teacher;
    }

    public @Nullable String getAs() {
        return as;
    }

    public void setAs(@Nullable String as) {
        this.as = as;
    }
}
