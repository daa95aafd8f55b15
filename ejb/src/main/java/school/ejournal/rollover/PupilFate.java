package school.ejournal.rollover;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a pupil.
 *
 * @param name surname and given name
 * @param schoolClass of the year that ends
 * @param toClass of the next one; null for who leaves, and where there is no such class
 * @param debts the subjects in debt with their year marks, {@code Алгебра: 2, Физика: н/а}; empty for none
 * @param chosen whether somebody chose it otherwise than proposed
 */
public record PupilFate(
        long studentId,
        String name,
        long classId,
        String schoolClass,
        int gradeLevel,
        Fate proposed,
        Fate fate,
        @Nullable String toClass,
        String debts,
        boolean chosen) {

    /** Whether there is no class for the pupil to go to. */
    public boolean isStranded() {
        return fate != Fate.LEAVING && toClass == null;
    }
}
