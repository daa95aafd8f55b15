package school.ejournal.reporting;

/**
 * The movement of a class, of a level or of the school (form R17). Always {@code atEnd = atStart + arrived + movedIn - left -
 * movedOut}.
 *
 * @param gradeLevel 1 to 11; 0 for a sum
 * @param name of the class; empty for a sum
 * @param atStart how many belonged to it on the first day
 * @param arrived who came from elsewhere after the first day
 * @param movedIn who came from another class of the school
 * @param left who went from the school
 * @param movedOut who went to another class of the school
 * @param atEnd how many belong to it on the last day
 */
public record MovementRow(
        int gradeLevel, String name, int atStart, int arrived, int movedIn, int left, int movedOut, int atEnd) {

    /** The sum of rows, as one row without a class. */
    static MovementRow total(Iterable<MovementRow> rows) {
        MovementRow sum = new MovementRow(0, "", 0, 0, 0, 0, 0, 0);
        for (MovementRow row : rows) {
            sum = new MovementRow(
                    0,
                    "",
                    sum.atStart + row.atStart,
                    sum.arrived + row.arrived,
                    sum.movedIn + row.movedIn,
                    sum.left + row.left,
                    sum.movedOut + row.movedOut,
                    sum.atEnd + row.atEnd);
        }
        return sum;
    }
}
