package school.ejournal.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import school.ejournal.diary.store.Children;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolScope;

/** Keeps when somebody last looked into a diary (DI-04). */
@Stateless
public class DiaryVisits {

    @Inject
    private OwnChildren own;

    @Inject
    private Children children;

    /**
     * The caller has the diary of a pupil before her eyes.
     *
     * @param readAt when what she sees was read, as {@link Visit#at()} said
     * @throws NotFoundException if the pupil is not the caller's child, nor the caller
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public void keep(long studentId, @NotNull Instant readAt) {
        own.get(studentId);
        children.keepVisit(SchoolScope.caller(), studentId, readAt, Visit.PAUSE.toSeconds());
    }
}
