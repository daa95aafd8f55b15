package school.ejournal.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.messaging.store.Notices;
import school.ejournal.shared.SchoolScope;

/** Marks one's own notices as read (MS-09). */
@Stateless
public class NoticeService {

    /** The most notices that can be marked at once. */
    public static final int MOST = 500;

    @Inject
    private Notices notices;

    /**
     * Marks some of the caller's notices as read; those of others, and those read before, stay as they are.
     *
     * @return how many notices are left unread
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public int markRead(@NotNull @Size(max = MOST) List<Long> noticeIds) {
        long personId = SchoolScope.caller().personId();
        notices.markRead(personId, noticeIds);
        return notices.countUnread(personId);
    }

    /** Marks the caller's notices up to one as read. */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public void markAllRead(long upTo) {
        notices.markAllRead(SchoolScope.caller().personId(), upTo);
    }
}
