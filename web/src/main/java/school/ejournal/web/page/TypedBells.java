package school.ejournal.web.page;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.ejournal.bells.BellRow;
import school.ejournal.bells.NewBellSchedule;
import school.ejournal.bells.NewBellUse;
import school.ejournal.bells.NewShift;
import school.ejournal.shared.RefusedException;

/** What the forms of bells ask for; each a text as typed. */
public final class TypedBells {

    /** {@code 8:30-9:15}, with any dash and any spaces. */
    private static final Pattern LESSON =
            Pattern.compile("\\s*([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*[-–—]\\s*([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*");

    private @Nullable String name;
    private @Nullable String shift;
    private @Nullable String times;
    private @Nullable String schedule;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String weekday;
    private @Nullable String addressee;
    private @Nullable String documentNumber;
    private @Nullable String documentDate;

    NewBellSchedule drawn() {
        List<BellRow> bells = new ArrayList<>();
        for (String line : times == null ? List.<String>of() : times.lines().toList()) {
            if (!line.isBlank()) {
                bells.add(bell(bells.size() + 1, line));
            }
        }
        return new NewBellSchedule(name == null ? "" : name, chosenShift(), bells);
    }

    private static BellRow bell(int number, String line) {
        Matcher lesson = LESSON.matcher(line);
        if (!lesson.matches()) {
            throw new RefusedException("bells.badTime", number);
        }
        return new BellRow(number, time(lesson, 1), time(lesson, 3));
    }

    private static LocalTime time(Matcher lesson, int hour) {
        return LocalTime.of(Integer.parseInt(lesson.group(hour)), Integer.parseInt(lesson.group(hour + 1)));
    }

    private @Nullable Integer chosenShift() {
        return shift == null || !shift.matches("[12]") ? null : Integer.valueOf(shift);
    }

    NewBellUse use() {
        if (schedule == null || !schedule.matches("\\d{1,18}")) {
            throw new RefusedException("bells.chooseSchedule");
        }
        GivenAddressee to = GivenAddressee.of(addressee);
        return new NewBellUse(
                Long.parseLong(schedule),
                GivenDay.of(from),
                GivenDay.find(until),
                weekday == null || !weekday.matches("[1-7]") ? null : DayOfWeek.of(Integer.parseInt(weekday)),
                to.gradeLevel(),
                to.classId(),
                GivenDocument.find(documentNumber, documentDate));
    }

    NewShift shiftOfClass() {
        Integer wanted = chosenShift();
        Long schoolClass = GivenAddressee.of(addressee).classId();
        if (schoolClass == null || wanted == null) {
            throw new RefusedException("bells.chooseClass");
        }
        return new NewShift(schoolClass, wanted, GivenDay.of(from), GivenDocument.find(documentNumber, documentDate));
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getShift() {
        return shift;
    }

    public void setShift(@Nullable String shift) {
        this.shift = shift;
    }

    public @Nullable String getTimes() {
        return times;
    }

    public void setTimes(@Nullable String times) {
        this.times = times;
    }

    public @Nullable String getSchedule() {
        return schedule;
    }

    public void setSchedule(@Nullable String schedule) {
        this.schedule = schedule;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getWeekday() {
        return weekday;
    }

    public void setWeekday(@Nullable String weekday) {
        this.weekday = weekday;
    }

    public @Nullable String getAddressee() {
        return addressee;
    }

    public void setAddressee(@Nullable String addressee) {
        this.addressee = addressee;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable String getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(@Nullable String documentDate) {
        this.documentDate = documentDate;
    }
}
