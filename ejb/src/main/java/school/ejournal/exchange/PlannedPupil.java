package school.ejournal.exchange;

import java.util.List;

/**
 * What an import does with a row.
 *
 * @param row in the file
 * @param name surname, given name and patronymic
 * @param fate what becomes of her
 * @param changes of her own and of her guardians' values
 * @param newGuardians names of guardians who are noted for her now
 */
public record PlannedPupil(
        long row, String name, String schoolClass, Fate fate, List<ValueChange> changes, List<String> newGuardians) {

    /** What becomes of a pupil. */
    public enum Fate {
        /** Nobody like her is known: she is made and enrolled. */
        NEW,
        /** She is known, but in no class of the year: she is enrolled. */
        ENROLLED,
        /** Something of her or her guardians is other than it was. */
        CHANGED,
        /** All is as it was. */
        SAME
    }

    public PlannedPupil {
        changes = List.copyOf(changes);
        newGuardians = List.copyOf(newGuardians);
    }
}
