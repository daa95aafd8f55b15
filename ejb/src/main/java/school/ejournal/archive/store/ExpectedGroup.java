package school.ejournal.archive.store;

import org.jspecify.annotations.Nullable;

/** A group that is taught in a term, by the timetable or by its page; {@code pageId} is null where it has none. */
public record ExpectedGroup(
        long classId,
        int gradeLevel,
        String letter,
        long groupId,
        String subject,
        @Nullable Long pageId) {}
