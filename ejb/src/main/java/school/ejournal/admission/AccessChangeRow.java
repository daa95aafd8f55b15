package school.ejournal.admission;

import java.time.Instant;
import school.ejournal.identity.AccessChange;

/**
 * That somebody's way in was changed.
 *
 * @param holder whose it is
 * @param changedBy who changed it; the holder herself where she chose her password
 */
public record AccessChangeRow(Instant at, AccessChange what, String holder, String changedBy) {}
