package school.ejournal.web.page;

import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.SlotRow;
import school.ejournal.timetable.Weeks;

/** A weekly lesson as the forms of the timetable ask for it; each a text as typed. */
public final class TypedSlot {

    private @Nullable String slot;
    private @Nullable String group;
    private @Nullable String weekday;
    private @Nullable String number;
    private @Nullable String room;
    private @Nullable String weeks;

    /** Shows a lesson that is there. */
    void show(SlotRow row) {
        slot = Long.toString(row.id());
        group = Long.toString(row.groupId());
        weekday = Integer.toString(row.weekday());
        number = Integer.toString(row.number());
        room = row.room();
        weeks = Integer.toString(row.weeks().code());
    }

    Slot wanted() {
        int day = number(weekday, 7, "timetable.chooseTime");
        int lesson = number(number, Slot.LAST_NUMBER, "timetable.chooseTime");
        if (group == null || !group.matches("\\d{1,18}")) {
            throw new RefusedException("timetable.chooseGroup");
        }
        String in = room == null ? "" : room.strip();
        if (in.length() > Slot.LONGEST_ROOM) {
            throw new RefusedException("timetable.badRoom", Slot.LONGEST_ROOM);
        }
        Weeks when = weeks == null || !weeks.matches("[0-2]") ? Weeks.EACH : Weeks.of(Integer.parseInt(weeks));
        return new Slot(Long.parseLong(group), day, lesson, in.isEmpty() ? null : in, when);
    }

    private static int number(@Nullable String given, int most, String key) {
        if (given == null
                || !given.matches("\\d{1,2}")
                || Integer.parseInt(given) < 1
                || Integer.parseInt(given) > most) {
            throw new RefusedException(key);
        }
        return Integer.parseInt(given);
    }

    /** The lesson meant; 0 for a new one. */
    long slotId() {
        return slot == null || !slot.matches("\\d{1,18}") ? 0 : Long.parseLong(slot);
    }

    public @Nullable String getSlot() {
        return slot;
    }

    public void setSlot(@Nullable String slot) {
        this.slot = slot;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable String getWeekday() {
        return weekday;
    }

    public void setWeekday(@Nullable String weekday) {
        this.weekday = weekday;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }

    public @Nullable String getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable String weeks) {
        this.weeks = weeks;
    }
}
