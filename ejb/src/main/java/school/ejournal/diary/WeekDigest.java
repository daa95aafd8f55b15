package school.ejournal.diary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guardian signs: a SHA-256 over all that a week shows, in its order. The same week has the same digest, however
 * it came about; a week that was changed and changed back is as it was signed.
 *
 * <p>A new part of an entry is to be added only where it is not empty, so that weeks signed before keep their digest.
 */
final class WeekDigest {

    private static final char END = '\u001f';

    /** Stands before each further work; nobody types it. */
    private static final char WORK = '\u001e';

    /** Stands before what else belongs to homework; nobody types it. */
    private static final char HOMEWORK = '\u001d';

    private final StringBuilder text = new StringBuilder();

    private WeekDigest() {}

    /** The digest of a week's entries, as 64 hexadecimal digits. */
    static String of(List<DiaryEntry> entries) {
        WeekDigest digest = new WeekDigest();
        entries.forEach(digest::add);
        return HexFormat.of().formatHex(sha256(digest.text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void add(DiaryEntry entry) {
        part(entry.date());
        part(entry.number());
        part(entry.subjectId());
        part(entry.topic());
        part(entry.homework().text());
        part(entry.text());
        part(entry.presence());
        part(entry.workType());
        part(entry.weight());
        part(entry.cancelled());
        for (DiaryMark mark : entry.further()) {
            text.append(WORK);
            part(mark.text());
            part(mark.work());
            part(mark.weight());
        }
        addDetails(entry.homework());
        entry.remarks().forEach(this::part);
        entry.classRemarks().forEach(this::part);
        text.append('\n');
    }

    private void addDetails(Assignment homework) {
        if (homework.due() != null || !homework.links().isEmpty()) {
            text.append(HOMEWORK);
            part(homework.due());
            homework.links().forEach(this::part);
        }
    }

    /** With its length in front, so that nothing typed into one part can look like another. */
    private void part(@Nullable Object value) {
        String written = value == null ? "" : value.toString();
        text.append(written.length()).append(':').append(written).append(END);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
