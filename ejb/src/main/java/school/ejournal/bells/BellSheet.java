package school.ejournal.bells;

import java.util.List;

/**
 * The bells of a school.
 *
 * @param schedules all that were drawn, by shift and name
 * @param uses those in force, the usual ones first, then those of single days from today on
 * @param shifts what is decided about classes of this year
 * @param notes what the rules for schools want otherwise (BL-05)
 */
public record BellSheet(
        List<BellSchedule> schedules, List<BellUseRow> uses, List<ShiftRow> shifts, List<BellNote> notes) {

    public BellSheet {
        schedules = List.copyOf(schedules);
        uses = List.copyOf(uses);
        shifts = List.copyOf(shifts);
        notes = List.copyOf(notes);
    }
}
