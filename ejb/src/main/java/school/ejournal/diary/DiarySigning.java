package school.ejournal.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import school.ejournal.diary.store.DiarySheets;
import school.ejournal.diary.store.Signatures;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps what guardians sign. */
@Stateless
public class DiarySigning {

    @Inject
    private OwnChildren children;

    @Inject
    private DiarySheets sheets;

    @Inject
    private Signatures signatures;

    @Inject
    private SchoolClock clock;

    /**
     * Signs the week that holds a day, as the guardian saw it. Signed once more without a change between it stays one
     * signature.
     *
     * @param seen the digest of the week that was shown
     * @throws NotFoundException if the pupil is not the caller's child
     * @throws RefusedException if the week has not begun or has no lessons, or was changed after it was shown (DI-03)
     */
    @RolesAllowed(Role.GUARDIAN)
    public void sign(long studentId, @NotNull LocalDate day, @NotNull String seen) {
        children.getInCare(studentId);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<DiaryEntry> entries = sheets.listEntries(studentId, monday, monday.plusDays(6));
        if (entries.isEmpty() || monday.isAfter(clock.today())) {
            throw new RefusedException("diary.nothingToSign");
        }
        String digest = WeekDigest.of(entries);
        if (!digest.equals(seen)) {
            throw new RefusedException("diary.changedMeanwhile");
        }
        signatures.add(SchoolScope.caller(), studentId, monday, digest);
    }
}
