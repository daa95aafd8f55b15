package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.PageMoves;
import school.ejournal.shared.NotFoundException;

/** Tells viewers of a page what others changed. */
@Stateless
public class ChangesQuery {

    @Inject
    private SeenPages seen;

    @Inject
    private PageMoves moves;

    /**
     * What changed on a page after a record, by four statements whatever its number.
     *
     * @param since the record the asker has seen; 0 for none
     * @throws NotFoundException if the caller may not see the page
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public PageChanges listSince(long pageId, long since) {
        long seq = seen.get(pageId).seq();
        List<String> kinds = moves.listKinds(pageId, since);
        return kinds.isEmpty()
                ? new PageChanges(seq, List.of(), List.of(), List.of())
                : new PageChanges(seq, kinds, moves.listCells(pageId, since), moves.listLessons(pageId, since));
    }

    /**
     * How many records a page has.
     *
     * @throws NotFoundException if the caller may not see the page
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public long getSeq(long pageId) {
        return seen.get(pageId).seq();
    }

    /** How many records each of some pages has, by one statement; pages of other schools are left out. */
    @RolesAllowed(Role.SYSTEM)
    public Map<Long, Long> listSeqs(Collection<Long> pageIds) {
        return moves.listSeqs(pageIds);
    }
}
