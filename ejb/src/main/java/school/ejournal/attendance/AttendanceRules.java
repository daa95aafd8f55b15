package school.ejournal.attendance;

import java.util.List;
import school.ejournal.shared.Objection;

/** The rules in force about presence. */
public final class AttendanceRules {

    private AttendanceRules() {}

    /**
     * What the rules object to; empty when the entry may stand. AT-01; AT-02 holds by the one value of a cell.
     *
     * @param elsewhere whether the cell stands in another column than the lesson's own
     */
    public static List<Objection> objectionsTo(Presence presence, boolean elsewhere) {
        return elsewhere && presence != Presence.PRESENT ? List.of(Objection.invalid("AT-01")) : List.of();
    }
}
