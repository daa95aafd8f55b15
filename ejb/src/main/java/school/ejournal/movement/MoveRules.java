package school.ejournal.movement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.movement.store.MoveFacts.Place;
import school.ejournal.movement.store.MoveFacts.Target;
import school.ejournal.shared.RefusedException;

/** What is asked before an order acts (MV-02 to MV-04). */
final class MoveRules {

    /** So many days back an order acts where the school decides nothing. */
    static final int DAYS_BACK = 30;

    private final NewMove move;
    private final LocalDate today;

    MoveRules(NewMove move, LocalDate today) {
        this.move = move;
        this.today = today;
    }

    /**
     * @param place where the pupil belongs on the day, or the last one before it; null for nowhere
     * @param daysBack how far back an order may act
     */
    void check(@Nullable Place place, @Nullable Target target, int daysBack) {
        LocalDate from = move.from();
        if (from.isBefore(today.minusDays(daysBack))) {
            throw new RefusedException("movement.tooFarBack", daysBack);
        }
        checkPlace(place);
        if (target != null && (from.isBefore(target.yearStarts()) || from.isAfter(target.yearEnds()))) {
            throw new RefusedException("movement.outsideYear", target.yearStarts(), target.yearEnds());
        }
    }

    private void checkPlace(@Nullable Place place) {
        boolean here = place != null && (place.until() == null || !place.until().isBefore(move.from()));
        if (move.kind().isFromHere()) {
            if (place == null || !here) {
                throw new RefusedException("movement.notHere", move.from());
            } else if (!place.from().isBefore(move.from())) {
                throw new RefusedException("movement.notBeforeFirstDay", place.from());
            } else if (place.classId() == move.classId()) {
                throw new RefusedException("movement.sameClass");
            } else if (place.until() != null) {
                throw new RefusedException("movement.endsAlready", place.until());
            } else if (move.from().isAfter(place.yearEnds())) {
                throw new RefusedException("movement.outsideYear", place.yearStarts(), place.yearEnds());
            }
        } else if (place != null && here) {
            throw new RefusedException("movement.hereAlready", place.schoolClass());
        }
    }

    /** At the most one part of each subject that is learnt in parts, and nothing else (MV-04). */
    static void checkParts(List<GroupChoice> parts, List<Long> chosen) {
        Set<Long> subjects = new HashSet<>();
        for (long group : chosen) {
            GroupChoice part = parts.stream()
                    .filter(one -> one.groupId() == group)
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("movement.foreignGroup"));
            if (!subjects.add(part.subjectId())) {
                throw new RefusedException("movement.twoParts", part.subject());
            }
        }
    }
}
