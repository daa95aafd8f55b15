package school.ejournal.people;

import java.util.Map;

/**
 * A change of personal data that somebody asks for.
 *
 * @param expectedVersion the version of the person that she saw
 * @param typed the fields as typed; those left out stay as they are
 * @param reason why; may be empty where the origin says it
 */
public record PersonChange(
        long personId,
        Subject subject,
        int expectedVersion,
        Map<PersonalField, String> typed,
        Origin origin,
        String reason) {

    public PersonChange {
        typed = Map.copyOf(typed);
    }
}
