package school.ejournal.diary;

import java.time.Instant;

/**
 * A guardian's last signature under a week.
 *
 * @param guardian surname and initials
 * @param digest what she saw, as {@link DiaryWeek#digest()} says it
 */
public record Signature(long guardianId, String guardian, Instant signedAt, String digest) {}
