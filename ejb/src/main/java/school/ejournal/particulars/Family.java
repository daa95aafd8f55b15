package school.ejournal.particulars;

import java.util.List;

/** A pupil and its guardians of today, the pupil first. */
public record Family(long studentId, List<FamilyMember> members) {

    public Family {
        members = List.copyOf(members);
    }

    public String name() {
        return members.get(0).card().name();
    }

    public boolean isConfirmed() {
        return members.stream().allMatch(FamilyMember::isConfirmed);
    }
}
