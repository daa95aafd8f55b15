package school.ejournal.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.Objection;

/** The rules in force about presence, reasons and notes. */
public final class AttendanceRules {

    /** How many notes of one pupil may wait at once. */
    static final int MOST_WAITING = 10;

    private AttendanceRules() {}

    /**
     * What the rules object to; empty when the entry may stand. AT-01; AT-02 holds by the one value of a cell.
     *
     * @param elsewhere whether the cell stands in another column than the lesson's own
     */
    public static List<Objection> objectionsTo(Presence presence, boolean elsewhere) {
        return elsewhere && presence != Presence.PRESENT ? List.of(Objection.invalid("AT-01")) : List.of();
    }

    /**
     * What they object to in days that are to have a reason, or to lose it.
     *
     * @param year the school year of the class
     * @param sealed whether one of the days is in a sealed term
     */
    static List<Objection> objectionsTo(Days days, Days year, boolean sealed) {
        boolean outside = !days.within(year.starts(), year.ends());
        return outside || sealed ? List.of(Objection.invalid("AT-07")) : List.of();
    }

    /**
     * What they object to in a note of a guardian.
     *
     * @param year the school year of the pupil's class
     * @param waiting how many notes of the pupil wait already
     */
    static List<Objection> objectionsTo(NewNote note, Days year, int waiting) {
        List<Objection> objections = new ArrayList<>();
        if (!note.days().within(year.starts(), year.ends())) {
            objections.add(Objection.invalid("AT-07"));
        }
        if (note.presence() != Presence.ILL && note.presence() != Presence.EXCUSED) {
            objections.add(Objection.invalid("AT-08"));
        }
        if (waiting >= MOST_WAITING || (note.text().isBlank() && note.file() == null)) {
            objections.add(Objection.invalid("AT-08"));
        }
        if (!isAttachable(note.file())) {
            objections.add(Objection.invalid("AT-09"));
        }
        return objections;
    }

    private static boolean isAttachable(byte @Nullable [] file) {
        return file == null
                || (file.length <= AttachmentType.LARGEST
                        && AttachmentType.find(file).isPresent());
    }
}
