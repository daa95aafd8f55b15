package school.ejournal.archive;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs into an archive.
 *
 * @param name its file's name
 * @param kind {@code page} or {@code summary}
 * @param classId the class it is about
 * @param pageId the page; null for a summary, and for a group that is taught but has no page
 */
public record ArchiveItem(
        String name, String kind, long classId, @Nullable Long pageId) {

    static final String PAGE = "page";
    static final String SUMMARY = "summary";

    public boolean isPage() {
        return kind.equals(PAGE);
    }

    /** Whether a listed file is this item, whatever it is called. */
    boolean isKeptAs(ListedFile file) {
        return kind.equals(file.kind())
                && classId == file.classId()
                && (pageId == null ? !isPage() : Objects.equals(pageId, file.pageId()));
    }
}
