package school.ejournal.particulars;

import java.time.LocalDate;
import java.util.List;

/**
 * The families of a class.
 *
 * @param led whether the caller leads the class today, and so may confirm
 * @param due the last day to confirm those who were there from the start
 */
public record FamilySheet(long classId, String schoolClass, boolean led, LocalDate due, List<Family> families) {

    public FamilySheet {
        families = List.copyOf(families);
    }

    public int total() {
        return members().size();
    }

    public int confirmed() {
        return (int) members().stream().filter(FamilyMember::isConfirmed).count();
    }

    public int overdue() {
        return (int) members().stream()
                .filter(member -> member.state() == ConfirmationState.OVERDUE)
                .count();
    }

    /** How many people lack something. */
    public int incomplete() {
        return (int)
                members().stream().filter(member -> !member.missing().isEmpty()).count();
    }

    private List<FamilyMember> members() {
        return families.stream().flatMap(family -> family.members().stream()).toList();
    }
}
