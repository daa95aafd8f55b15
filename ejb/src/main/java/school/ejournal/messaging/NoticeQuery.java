package school.ejournal.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.messaging.store.Notices;
import school.ejournal.shared.SchoolScope;

/** Reads one's own notices (MS-09). */
@Stateless
public class NoticeQuery {

    /** How many notices one list holds. */
    public static final int LIST = 50;

    @Inject
    private Notices notices;

    /** The caller's notices, the latest first. */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public List<NoticeRow> listLatest() {
        return listBefore(Long.MAX_VALUE);
    }

    /** The caller's notices that were made before one, the latest first. */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public List<NoticeRow> listBefore(long noticeId) {
        return notices.listOf(SchoolScope.caller().personId(), noticeId, LIST);
    }

    /** How many notices the caller has not read. */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public int countUnread() {
        return notices.countUnread(SchoolScope.caller().personId());
    }
}
