package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.AbsenceQuery;
import school.ejournal.attendance.AbsenceSheet;
import school.ejournal.attendance.Contradiction;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.LessonSeen;
import school.ejournal.attendance.Presence;
import school.ejournal.attendance.PupilAbsences;
import school.ejournal.attendance.ReasonRow;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolJson;

/** The absences of a class: a week with its days, or a month. */
@Named
@RequestScoped
public class AbsencesPage {

    private static final String MONTH = "month";
    private static final String THERE = "·";
    private static final String SILENT = "–";

    @EJB
    private RosterQuery roster;

    @EJB
    private AbsenceQuery absences;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private @Nullable Long id;
    private @Nullable String day;
    private String span = "week";
    private List<ClassRow> classes = List.of();
    private @Nullable AbsenceSheet sheet;

    /** Without asking the first class that the caller may look into. */
    public void load() {
        classes = roster.listClasses();
        if (id == null && !classes.isEmpty()) {
            id = classes.get(0).id();
        }
        if (id != null) {
            sheet = absences.open(id, days(AskedDay.of(day, shell.getToday())));
        }
    }

    private Days days(LocalDate asked) {
        if (isMonth()) {
            return new Days(asked.withDayOfMonth(1), asked.with(TemporalAdjusters.lastDayOfMonth()));
        }
        LocalDate monday = asked.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    /** A sign for each lesson of a pupil's day: the letter, a dot for there, a dash where nobody has recorded it. */
    public String signs(PupilAbsences pupil, LocalDate date) {
        StringBuilder signs = new StringBuilder();
        for (LessonSeen lesson : pupil.on(date)) {
            String letter = lesson.presence().letter();
            signs.append(!letter.isEmpty() ? letter : lesson.recorded() ? THERE : SILENT);
        }
        return signs.toString();
    }

    /** The same in words, of what is not as usual. */
    public String words(PupilAbsences pupil, LocalDate date) {
        StringBuilder words = new StringBuilder();
        for (LessonSeen lesson : pupil.on(date)) {
            if (lesson.presence() != Presence.PRESENT) {
                String presence = show.text("presence." + lesson.presence().name());
                words.append(words.isEmpty() ? "" : "; ")
                        .append(show.text("absences.lesson", lesson.number(), lesson.subject(), presence));
            }
        }
        return words.isEmpty() ? show.text("absences.there") : words.toString();
    }

    /** How a pupil's day is shown: {@code open} without a reason, {@code told} with one, else plain. */
    public String style(PupilAbsences pupil, LocalDate date) {
        return pupil.isUnexplainedOn(date) ? "open" : pupil.isCovered(date) ? "told" : "";
    }

    /** The standing reasons of a pupil for the page's script. */
    public String reasons(PupilAbsences pupil) {
        JsonArrayBuilder reasons = SchoolJson.array();
        for (ReasonRow reason : pupil.reasons()) {
            reasons.add(SchoolJson.object()
                    .add("id", reason.id())
                    .add("starts", reason.days().starts().toString())
                    .add("ends", reason.days().ends().toString())
                    .add("text", reasonText(reason)));
        }
        return reasons.build().toString();
    }

    private String reasonText(ReasonRow reason) {
        return show.text(
                "absences.reasonOf",
                show.text("presence." + reason.presence().name()),
                show.shortDate(reason.days().starts()),
                show.shortDate(reason.days().ends()),
                reason.author());
    }

    /** What does not go together, in a sentence. */
    public String say(Contradiction found) {
        return show.text(
                "contradiction." + found.kind().name(),
                found.student(),
                show.shortDate(found.date()),
                found.lesson().number(),
                found.lesson().subject(),
                found.other().number(),
                found.other().subject());
    }

    public String percent(PupilAbsences pupil) {
        return show.decimal(pupil.count().percentMissed());
    }

    public AbsenceSheet getSheet() {
        if (sheet == null) {
            throw new NotFoundException();
        }
        return sheet;
    }

    public boolean isWithoutClass() {
        return sheet == null;
    }

    public boolean isMonth() {
        return span.equals(MONTH);
    }

    public LocalDate getBefore() {
        return getSheet().days().starts().minusDays(1);
    }

    public LocalDate getAfter() {
        return getSheet().days().ends().plusDays(1);
    }

    public List<ClassRow> getClasses() {
        return classes;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    /** Empty for today: an address is made of it. */
    public String getDay() {
        return day == null ? "" : day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public String getSpan() {
        return span;
    }

    public void setSpan(@Nullable String span) {
        this.span = MONTH.equals(span) ? MONTH : "week";
    }
}
