package school.ejournal.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import school.ejournal.decision.store.StoredDecisions;
import school.ejournal.identity.Role;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps what a school decides by a local act (DC-01). */
@Stateless
public class DecisionService {

    private static final int LONGEST_NUMBER = 40;

    @Inject
    private StoredDecisions decisions;

    @Inject
    private SchoolClock clock;

    /**
     * Decides all that differs from what holds, by one local act; what does not differ keeps the act it rests on.
     *
     * @param typed the values as typed, see {@link Decision#read}
     * @throws RefusedException if one of them means nothing, or the act has no number or a longer one than 40 characters
     */
    @RolesAllowed(Role.COORDINATOR)
    public void decide(Map<Decision, String> typed, String documentNumber, LocalDate documentDate) {
        String number = documentNumber.strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new RefusedException("decision.document", LONGEST_NUMBER);
        }
        Map<Decision, String> wanted = new EnumMap<>(Decision.class);
        typed.forEach((what, value) -> wanted.put(what, what.read(value)));
        for (DecisionRow row : decisions.list()) {
            String value = wanted.getOrDefault(row.what(), row.value());
            if (!value.equals(row.value())) {
                decisions.decide(
                        SchoolScope.caller(),
                        row.what(),
                        value,
                        number,
                        documentDate,
                        clock.clock().instant());
            }
        }
    }
}
