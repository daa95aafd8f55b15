package school.ejournal.archive;

import org.jspecify.annotations.Nullable;

/**
 * A file as an archive lists it.
 *
 * @param pageId the page it shows; null for a summary
 * @param sha256 in hexadecimal digits
 * @param bytes its length
 */
public record ListedFile(
        String name, String kind, long classId, @Nullable Long pageId, String sha256, long bytes) {}
