package school.ejournal.crash;

import java.util.UUID;

/**
 * One edit of a cell that several clients fight over, and what its client was told in the end.
 *
 * @param cell column and pupil
 * @param expected the version the client believed in
 * @param status what became of it
 * @param version what stood in the cell by the answer: the edit's own when it was saved, somebody's when not
 * @param stood the text of that version
 * @param asked nanoseconds of this machine's clock when it was first sent
 * @param told when the answer was there
 */
record Heard(
        UUID opId,
        String cell,
        String text,
        int expected,
        String status,
        int version,
        String stood,
        long asked,
        long told) {

    boolean isSaved() {
        return status.equals("saved");
    }
}
