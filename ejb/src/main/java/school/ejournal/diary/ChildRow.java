package school.ejournal.diary;

import org.jspecify.annotations.Nullable;

/**
 * A pupil whose diary the caller may read.
 *
 * @param schoolClass the class of today; null between classes
 */
public record ChildRow(long id, String name, @Nullable String schoolClass) {}
