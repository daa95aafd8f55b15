package school.ejournal.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.store.Entrants;
import school.ejournal.timetable.store.Publishings;

/**
 * For how long a publishing can be taken back (TT-10). Lessons were held by it since it acts, families planned by it and hours
 * were counted for pay: after some days it is no slip any more, but the timetable of those days.
 */
@ApplicationScoped
public class TakingBack {

    /** Where a school decides on it: a number of days, {@value #DAYS} where it decided nothing. */
    public static final String SETTING = "timetable.takeBackDays";

    /** Two weeks: each lesson of the odd and of the even week was held once, and whatever is wrong was seen. */
    static final int DAYS = 14;

    @Inject
    private Publishings publishings;

    @Inject
    private Entrants settings;

    @Inject
    private SchoolClock clock;

    /**
     * Lets the caller go on while a version may be taken back.
     *
     * @throws RefusedException if it acts, and was published, for longer
     */
    void check(long versionId) {
        int days = settings.findSetting(SETTING).map(Integer::valueOf).orElse(DAYS);
        LocalDate acts = publishings
                .findBeginning(versionId, SchoolScope.caller().zoneId())
                .orElseThrow(NotFoundException::new);
        if (acts.plusDays(days).isBefore(clock.today())) {
            throw new RefusedException("timetable.actsTooLong", acts, days);
        }
    }
}
