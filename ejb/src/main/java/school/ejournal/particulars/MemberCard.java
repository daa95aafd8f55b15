package school.ejournal.particulars;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of one member of a family, with what the caller may do.
 *
 * @param family the family with all its members
 * @param member the one it is about
 * @param classId the pupil's class of today; null between classes, and so is its name
 * @param writable whether the caller may change it
 * @param led whether the caller leads the pupil's class today
 */
public record MemberCard(
        Family family,
        FamilyMember member,
        @Nullable Long classId,
        @Nullable String schoolClass,
        boolean writable,
        boolean led) {}
