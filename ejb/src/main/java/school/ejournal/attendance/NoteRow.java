package school.ejournal.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A guardian's note.
 *
 * @param student surname and given name
 * @param guardian surname, given name and patronymic
 * @param relation mother, father or guardian
 * @param attachment type of the file that came with it; null for none
 * @param state new, accepted or declined
 * @param decidedBy surname and initials; empty while it is new
 * @param answer what the homeroom teacher answered; empty for nothing
 */
public record NoteRow(
        long id,
        long studentId,
        String student,
        String guardian,
        String relation,
        Days days,
        Presence presence,
        String text,
        @Nullable AttachmentType attachment,
        Instant at,
        String state,
        String decidedBy,
        @Nullable Instant decidedAt,
        String answer) {

    public boolean isNew() {
        return state.equals("new");
    }

    public boolean isDeclined() {
        return state.equals("declined");
    }
}
