package school.ejournal.messaging;

import java.util.List;
import java.util.UUID;

/**
 * A letter handed out to be sent.
 *
 * @param kind {@code at_once}, {@code digest} or {@code code}
 * @param attempts how often it was tried, this time included
 * @param messageId the same over all attempts (MS-08)
 * @param school short name of the school
 * @param code the code for the address; empty for all other letters
 */
public record Letter(
        long id,
        String kind,
        int attempts,
        UUID messageId,
        String address,
        String language,
        String school,
        List<NoticeRow> notices,
        String code) {

    public Letter {
        notices = List.copyOf(notices);
    }

    public boolean isCode() {
        return !code.isEmpty();
    }
}
