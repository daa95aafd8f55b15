package school.ejournal.lesson;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import school.ejournal.lesson.store.Cells;
import school.ejournal.shared.RoundTrip;
import school.ejournal.shared.SchoolScope;

/**
 * Reads and writes what was entered for pupils. Works only inside a transaction of the feature that asked whether it may;
 * writing wants the page's head locked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CellService {

    @Inject
    private Cells cells;

    /** All cells of a page that hold, or held, something. */
    @PermitAll
    public List<CellState> listOfPage(long pageId) {
        return cells.listOfPage(pageId);
    }

    /** Those of the named cells of a page that hold, or held, something. */
    @PermitAll
    public List<CellState> list(long pageId, Collection<CellKey> keys) {
        return cells.list(pageId, keys);
    }

    /** Writes the cells as given, by one statement; a lesson's first entry fixes when it was recorded (LE-03), its
     * first letter of presence when and by whom its presence was. */
    @PermitAll
    public void write(long pageId, List<CellState> states) {
        if (!states.isEmpty()) {
            cells.write(SchoolScope.caller().schoolId(), pageId, states);
        }
    }

    /**
     * The same as a statement of a trip.
     *
     * @param first whether one of the cells may be the first of its lesson, or the first to tell of presence
     */
    @PermitAll
    public void write(RoundTrip trip, long pageId, List<CellState> states, boolean first) {
        if (!states.isEmpty()) {
            cells.write(trip, SchoolScope.caller().schoolId(), pageId, states, first);
        }
    }
}
