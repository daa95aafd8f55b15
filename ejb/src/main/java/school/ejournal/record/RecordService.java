package school.ejournal.record;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import school.ejournal.record.store.PageRecords;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RoundTrip;
import school.ejournal.shared.SchoolScope;

/**
 * Keeps the chain of every page. Works only inside the transaction of the change it records; whether the change is
 * allowed is its caller's question.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RecordService {

    @Inject
    private PageRecords records;

    /** Begins the chains of new pages. Pages that have one keep it. */
    @PermitAll
    public void open(Collection<Long> pageIds) {
        records.open(SchoolScope.caller().schoolId(), pageIds);
    }

    /**
     * Locks the page's head until the transaction ends: whoever writes to a page comes through here first, one at a time.
     *
     * @throws NotFoundException if there is no such page at this school
     */
    @PermitAll
    public PageHead lock(long pageId) {
        return records.lock(pageId).orElseThrow(NotFoundException::new);
    }

    /** The same as a question of a trip, whose further statements are run with the lock held. */
    @PermitAll
    public Supplier<PageHead> lock(RoundTrip trip, long pageId) {
        Supplier<Optional<PageHead>> head = records.lock(trip, pageId);
        return () -> head.get().orElseThrow(NotFoundException::new);
    }

    /** Locks the heads of many pages, in one order for everybody. */
    @PermitAll
    public void lockAll(Collection<Long> pageIds) {
        records.lockAll(pageIds);
    }

    /** The answers already given on this page to some of these operations, by their ids. Ask under the head's lock. */
    @PermitAll
    public Map<UUID, String> answersTo(long pageId, Collection<UUID> opIds) {
        return records.answersTo(pageId, opIds);
    }

    /** Appends the changes to the locked page's chain and keeps the answers, by one statement. */
    @PermitAll
    public PageHead append(PageHead head, List<PageChange> changes, List<Answer> answers) {
        return records.append(head, changes, answers, SchoolScope.caller().personId());
    }

    /** The same as a statement of a trip. */
    @PermitAll
    public void append(RoundTrip trip, PageHead head, List<PageChange> changes, List<Answer> answers) {
        records.append(trip, head, changes, answers, SchoolScope.caller().personId());
    }

    /** Those of the page's links whose payload has a part, in order. */
    @PermitAll
    public List<Link> listLinksWith(long pageId, String part) {
        return records.listWith(pageId, part);
    }

    /** The page's links up to a moment, in order (RC-05). */
    @PermitAll
    public List<Link> listLinks(long pageId, Instant until) {
        return records.list(pageId, until);
    }
}
