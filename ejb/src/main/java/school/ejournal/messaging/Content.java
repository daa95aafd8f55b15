package school.ejournal.messaging;

import java.util.stream.Collectors;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.Mark;

/**
 * What a family is told of a cell: the marks, and whether the pupil was there. Why he was not is not told, so a reason that
 * is entered later changes nothing.
 *
 * @param marks joined by a slash; empty for none
 * @param presence {@code absent}, {@code late}, or empty
 */
public record Content(String marks, String presence) {

    /** Nothing to tell. */
    public static final Content NOTHING = new Content("", "");

    public static final String ABSENT = "absent";
    public static final String LATE = "late";

    /** What a cell holds. */
    public static Content ofCell(int[] markCodes, int presenceCode) {
        Presence presence = Presence.ofCode(presenceCode);
        String marks = Mark.ofCodes(markCodes).stream().map(Mark::text).collect(Collectors.joining("/"));
        return new Content(marks, presence.isAbsence() ? ABSENT : presence == Presence.LATE ? LATE : "");
    }

    public boolean isNothing() {
        return marks.isEmpty() && presence.isEmpty();
    }
}
