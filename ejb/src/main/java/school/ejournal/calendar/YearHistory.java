package school.ejournal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import school.ejournal.calendar.store.YearDecisions;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps what was decided about years and their classes, with who entered it and when (CA-08); nothing is taken out. */
@ApplicationScoped
public class YearHistory {

    @Inject
    private YearDecisions decisions;

    @Inject
    private SchoolClock clock;

    /** Notes a decision in the transaction that carries it out. */
    public void note(long yearId, YearDecision decision) {
        decisions.add(SchoolScope.caller(), yearId, decision, clock.clock().instant());
    }
}
