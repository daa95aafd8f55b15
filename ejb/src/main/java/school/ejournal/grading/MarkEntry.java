package school.ejournal.grading;

import java.util.List;

/**
 * Marks as somebody wants to put them into a cell, with what the rules need to know.
 *
 * @param marks in the order typed, each with its retakes; empty where the cell holds none
 * @param gradeLevel 1 to 11
 * @param onesAllowed whether the school's scale has the 1
 * @param termColumn whether the cell stands in the page's term column
 */
public record MarkEntry(List<Mark> marks, Marking marking, int gradeLevel, boolean onesAllowed, boolean termColumn) {

    public MarkEntry {
        marks = List.copyOf(marks);
    }

    /** Every value there is in the cell, those of retakes included. */
    public List<MarkValue> values() {
        return marks.stream().flatMap(mark -> mark.values().stream()).toList();
    }
}
