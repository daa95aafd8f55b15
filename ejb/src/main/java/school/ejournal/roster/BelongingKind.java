package school.ejournal.roster;

/** How a person belongs: as a pupil of a class or of a part of it, as who teaches a group, or as who leads a class. */
public enum BelongingKind {
    ENROLMENT,
    GROUP_MEMBER,
    TEACHING_LOAD,
    HOMEROOM
}
