package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.diary.ChildRow;
import school.ejournal.diary.DayOff;
import school.ejournal.diary.DiaryQuery;
import school.ejournal.diary.DiarySigning;
import school.ejournal.diary.DiaryWeek;
import school.ejournal.diary.FamilyWeek;
import school.ejournal.diary.NearestGoal;
import school.ejournal.diary.Signature;
import school.ejournal.shared.NotFoundException;

/** The diary: one pupil, one week, and the guardian's signature under it. */
@Named
@RequestScoped
public class DiaryPage {

    @EJB
    private DiaryQuery diary;

    @EJB
    private DiarySigning signing;

    @Inject
    private Shell shell;

    private @Nullable Long student;
    private @Nullable String day;
    private @Nullable String seen;
    private @Nullable FamilyWeek family;

    /**
     * What the address asks for, read when it is first looked at; without asking the first child and this week. A posted
     * form says itself what it is about, and nothing is read before it has.
     */
    private @Nullable FamilyWeek family() {
        if (family == null && !Faces.isPostback()) {
            OptionalLong asked = AskedId.find("student");
            student = asked.isPresent() ? asked.getAsLong() : null;
            day = Faces.getRequestParameter("day");
            load();
        }
        return family;
    }

    private void load() {
        family = KeptDiaries.opened(Faces.getRequest())
                .orElseGet(() -> diary.openFamily(student, AskedDay.of(day, shell.getToday())));
    }

    /** Signs the week that was shown; a refusal is told on the week as it is now. */
    public @Nullable String sign() {
        long child = asked(student);
        LocalDate shown = AskedDay.of(day, shell.getToday());
        if (Refusals.told(() -> signing.sign(child, shown, seen == null ? "" : seen))) {
            return "/family/diary.xhtml?faces-redirect=true&student=" + child + "&day=" + shown;
        }
        load();
        return null;
    }

    private static long asked(@Nullable Long student) {
        if (student == null) {
            throw new NotFoundException();
        }
        return student;
    }

    /** Whether there is a week with lessons to show; asked also while a posted form is read, before anything is loaded. */
    public boolean isLessons() {
        return !isWithoutChild() && !getWeek().entries().isEmpty();
    }

    /** When the week was read; what the page's script sends back as the visit. */
    public @Nullable Instant getReadAt() {
        return isWithoutChild() ? null : getWeek().visit().at();
    }

    public boolean isWithoutChild() {
        FamilyWeek read = family();
        return read == null || read.week() == null;
    }

    public DiaryWeek getWeek() {
        FamilyWeek read = family();
        if (read == null || read.week() == null) {
            throw new NotFoundException();
        }
        return read.week();
    }

    public List<ChildRow> getChildren() {
        FamilyWeek read = family();
        return read == null ? List.of() : read.children();
    }

    /** Whether the reader is a guardian who may sign this week, and has not signed it as it is. */
    public boolean isToSign() {
        if (!isLessons()) {
            return false;
        }
        Signature own = getOwnSignature();
        return shell.isGuardian() && getWeek().isSignable(shell.getToday()) && (own == null || isChanged(own));
    }

    /** Whether something was changed after a signature. */
    public boolean isChanged(Signature signature) {
        return !getWeek().isAsSigned(signature);
    }

    public @Nullable NearestGoal getNearest() {
        return getWeek().nearest().orElse(null);
    }

    /** The latest day of another week on which something is new. */
    public @Nullable LocalDate getFreshDay() {
        List<LocalDate> days = getWeek().freshElsewhere();
        return days.isEmpty() ? null : days.get(0);
    }

    /** The break that takes the whole week. */
    public @Nullable DayOff getBreakNow() {
        return getWeek().frame().offAll(getWeek().monday()).orElse(null);
    }

    public boolean isBeforeYear() {
        return getWeek().frame().isBeforeYear(getWeek().monday());
    }

    /** The reader's own last signature under the week. */
    public @Nullable Signature getOwnSignature() {
        return getWeek().signatureOf(shell.caller().personId()).orElse(null);
    }

    public boolean isThisWeek() {
        LocalDate today = shell.getToday();
        return !today.isBefore(getWeek().monday())
                && !today.isAfter(getWeek().monday().plusDays(6));
    }

    public LocalDate getBefore() {
        return getWeek().monday().minusDays(7);
    }

    public LocalDate getAfter() {
        return getWeek().monday().plusDays(7);
    }

    public @Nullable Long getStudent() {
        return isWithoutChild() ? student : Long.valueOf(getWeek().student().id());
    }

    public void setStudent(@Nullable Long student) {
        this.student = student;
    }

    /** What the form of the signature sends back: the week that is shown, and how it stands. */
    public @Nullable String getShownDay() {
        return isWithoutChild() ? day : getWeek().monday().toString();
    }

    public void setShownDay(@Nullable String shown) {
        this.day = shown;
    }

    public @Nullable String getSeen() {
        return isWithoutChild() ? seen : getWeek().digest();
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
