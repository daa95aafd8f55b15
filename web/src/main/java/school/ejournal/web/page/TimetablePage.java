package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.calendar.YearRow;
import school.ejournal.identity.Role;
import school.ejournal.lesson.YearChange;
import school.ejournal.lesson.YearChanges;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;
import school.ejournal.timetable.SlotRow;
import school.ejournal.timetable.TimetableCheck;
import school.ejournal.timetable.TimetableQuery;
import school.ejournal.timetable.TimetableService;
import school.ejournal.timetable.UnitRow;
import school.ejournal.timetable.VersionRow;

/**
 * Versions of the timetable, a class at a time; a draft is edited by the deputy and the coordinator, that of a class by its
 * homeroom teacher as well, on a page of hers.
 */
@Named
@RequestScoped
public class TimetablePage {

    private static final String OFFICE = "/office/timetable.xhtml";
    private static final String OF_CLASS = "/journal/timetable.xhtml";
    private static final int LESSONS_SHOWN = 8;
    private static final int SCHOOL_DAYS = 6;

    @EJB
    private TimetableQuery query;

    @EJB
    private TimetableService timetable;

    @EJB
    private YearChanges changes;

    @EJB
    private RosterQuery roster;

    @Inject
    private Shell shell;

    @Inject
    private YearChoice choice;

    private final TypedSlot typed = new TypedSlot();
    private final Rehearsed rehearsed = new Rehearsed();
    private @Nullable YearRow year;
    private List<VersionRow> versions = List.of();
    private List<ClassRow> classes = List.of();
    private @Nullable VersionRow version;
    private long classId;
    private @Nullable String from;
    private @Nullable String name;
    private @Nullable List<SlotRow> slots;
    private @Nullable TimetableCheck check;

    /** Which version of which class is shown decides what the forms hold, so it is known before they are read. */
    @PostConstruct
    void readAddress() {
        long asked = number("version");
        chooseYear(asked);
        classes = year == null ? List.of() : roster.listClassesOf(year.id());
        version = versions.stream()
                .filter(row -> asked == 0 ? row.acting() : row.id() == asked)
                .findFirst()
                .orElse(asked == 0 && !versions.isEmpty() ? versions.get(0) : null);
        if (asked != 0 && version == null) {
            throw new NotFoundException();
        }
        long given = number("class");
        Long ofDraft = version == null ? null : version.classId();
        long wanted = given == 0 && ofDraft != null ? ofDraft : given;
        classId = classes.stream()
                .map(ClassRow::id)
                .filter(id -> id == wanted)
                .findFirst()
                .orElse(classes.isEmpty() ? 0 : classes.get(0).id());
        rehearsed.setSaid(Faces.getRequestParameter(isWithdrawable() ? "withdraw:said" : "publish:said"));
        readCell();
    }

    /** The year that is asked for, or the one of the version that is. */
    private void chooseYear(long asked) {
        year = choice.getShown();
        versions = year == null ? List.of() : query.listVersions(year.id());
        for (YearRow other : choice.getYears()) {
            if (asked != 0 && versions.stream().noneMatch(row -> row.id() == asked)) {
                year = other;
                versions = query.listVersions(other.id());
                choice.show(other);
            }
        }
    }

    private void readCell() {
        long slot = number("slot");
        getSlots().stream().filter(row -> row.id() == slot).findFirst().ifPresent(typed::show);
        String cell = Faces.getRequestParameter("cell");
        if (slot == 0 && cell != null && cell.matches("[1-7]\\.\\d{1,2}")) {
            typed.setWeekday(cell.substring(0, 1));
            typed.setNumber(cell.substring(2));
        }
    }

    private static long number(String parameter) {
        String given = Faces.getRequestParameter(parameter);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }

    /** Begins a draft with what acts on the chosen day. */
    public @Nullable String begin() {
        long[] draft = {0};
        boolean done = Refusals.told(
                () -> draft[0] = timetable.begin(getYear().id(), GivenDay.of(from), name == null ? "" : name));
        return done ? here(draft[0]) : null;
    }

    /** Begins a draft of the chosen class only. */
    public @Nullable String beginOfClass() {
        long[] draft = {0};
        boolean done = Refusals.told(
                () -> draft[0] = timetable.beginOfClass(classId, GivenDay.of(from), name == null ? "" : name));
        return done ? here(draft[0]) : null;
    }

    /** Keeps the lesson of the form: a new one, or one that is there. */
    public @Nullable String keep() {
        boolean done = Refusals.told(() -> {
            if (typed.slotId() == 0) {
                timetable.place(draft(), typed.wanted());
            } else {
                timetable.shift(draft(), typed.slotId(), typed.wanted());
            }
        });
        return done ? here(draft()) : null;
    }

    public @Nullable String remove() {
        return Refusals.told(() -> timetable.remove(draft(), typed.slotId())) ? here(draft()) : null;
    }

    public @Nullable String giveUp() {
        return Refusals.told(() -> timetable.giveUp(draft())) ? start() : null;
    }

    public void rehearse() {
        Refusals.told(() -> rehearsed.rehearse(changes, publishing()));
    }

    public @Nullable String publish() {
        return Refusals.told(() -> rehearsed.apply(changes, publishing())) && rehearsed.isApplied()
                ? start() + "&did=" + rehearsed.told()
                : null;
    }

    public void rehearseWithdrawal() {
        Refusals.told(() -> rehearsed.rehearse(changes, withdrawal()));
    }

    /** Takes the publishing of the shown version back. */
    public @Nullable String withdraw() {
        return Refusals.told(() -> rehearsed.apply(changes, withdrawal())) && rehearsed.isApplied()
                ? start() + "&did=" + rehearsed.told()
                : null;
    }

    private YearChange withdrawal() {
        if (version == null) {
            throw new NotFoundException();
        }
        return new YearChange.TakeBack(version.id());
    }

    private YearChange publishing() {
        return new YearChange.Publish(draft(), GivenDay.of(from));
    }

    private long draft() {
        if (version == null || !version.draft()) {
            throw new NotFoundException();
        }
        return version.id();
    }

    private String start() {
        return (Faces.getViewId().equals(OF_CLASS) ? OF_CLASS : OFFICE) + "?faces-redirect=true&year="
                + getYear().id();
    }

    private String here(long draft) {
        return start() + "&version=" + draft + "&class=" + classId;
    }

    /** All lessons of the version; those of one class are {@link #in}. */
    private List<SlotRow> getSlots() {
        if (slots == null) {
            slots = version == null ? List.of() : query.listSlots(version.id(), day());
        }
        return slots;
    }

    /** The lessons of the chosen class at a time. */
    public List<SlotRow> in(int weekday, int number) {
        return getSlots().stream()
                .filter(row -> row.classId() == classId && row.weekday() == weekday && row.number() == number)
                .toList();
    }

    /** Whether a lesson clashes with another. */
    public boolean isClashing(SlotRow slot) {
        return getCheck().clashes().stream()
                .anyMatch(
                        clash -> clash.one().id() == slot.id() || clash.other().id() == slot.id());
    }

    public TimetableCheck getCheck() {
        if (check == null) {
            check = version == null ? TimetableCheck.nothing() : query.check(version.id(), day());
        }
        return check;
    }

    /** The day of the year on which the teachers are meant: today, or the version's first day where that is still to come. */
    private LocalDate day() {
        LocalDate today = getYear().day(shell.getToday());
        return version != null && version.from().isAfter(today) ? version.from() : today;
    }

    public List<UnitRow> getUnits() {
        return version == null ? List.of() : query.listUnits(version.id(), classId, day());
    }

    public List<Integer> getNumbers() {
        int last = getSlots().stream()
                .filter(row -> row.classId() == classId)
                .mapToInt(SlotRow::number)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.max(LESSONS_SHOWN, last)).boxed().toList();
    }

    public List<Integer> getWeekdays() {
        return IntStream.rangeClosed(1, SCHOOL_DAYS).boxed().toList();
    }

    public boolean isEditable() {
        if (version == null || !version.draft()) {
            return false;
        }
        Long ofDraft = version.classId();
        return ofDraft == null ? isKeeper() : ofDraft == classId;
    }

    /** Whether the shown version is the last that was published, and the caller may take that back. */
    public boolean isWithdrawable() {
        return version != null && version.last() && isKeeper();
    }

    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    /** Whether the caller enters the timetable of the chosen class: the heads, and whoever leads it. */
    public boolean isEntering() {
        return isKeeper() || classId != 0 && shell.isHomeroom();
    }

    /** Whether a lesson or a free time was chosen, and the form for it is to be shown. */
    public boolean isFormThere() {
        return isEditable() && typed.getWeekday() != null;
    }

    /** Whether there is a year to make a timetable for. */
    public boolean isYearThere() {
        return year != null;
    }

    public YearRow getYear() {
        if (year == null) {
            throw new NotFoundException();
        }
        return year;
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    public List<ClassRow> getClasses() {
        return classes;
    }

    public @Nullable VersionRow getVersion() {
        return version;
    }

    public long getClassId() {
        return classId;
    }

    public TypedSlot getTyped() {
        return typed;
    }

    public Rehearsed getRehearsed() {
        return rehearsed;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
