package school.ejournal.archive;

import java.io.InputStream;

/**
 * A file of an archive, opened to be read; the reader closes it.
 *
 * @param size in bytes
 */
public record ArchiveFile(String name, String mediaType, long size, InputStream content) {}
