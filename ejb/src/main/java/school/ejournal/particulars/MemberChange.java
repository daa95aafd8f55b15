package school.ejournal.particulars;

import java.util.Map;
import school.ejournal.people.PersonalField;

/**
 * A change of what is kept of a member of a family.
 *
 * @param expectedVersion the version of the person that the caller saw
 * @param typed the fields as typed; those left out stay as they are
 */
public record MemberChange(
        long studentId, long personId, int expectedVersion, Map<PersonalField, String> typed, String reason) {

    public MemberChange {
        typed = Map.copyOf(typed);
    }
}
