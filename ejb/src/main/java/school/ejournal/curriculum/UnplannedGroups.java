package school.ejournal.curriculum;

/**
 * Groups of a teacher in one subject and grade that have no plan.
 *
 * @param groupId one of them
 * @param groups all of them, as one text
 */
public record UnplannedGroups(long groupId, String subject, int gradeLevel, String groups) {}
