package school.ejournal.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.diary.store.Children;
import school.ejournal.diary.store.Children.SeenChild;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Decides whose diary the caller may read, by the guardianships of today (DI-01). */
@ApplicationScoped
class OwnChildren {

    @Inject
    private Children children;

    @Inject
    private SchoolClock clock;

    List<SeenChild> list() {
        Caller caller = SchoolScope.caller();
        return children.listChildren(caller, caller.is(Role.GUARDIAN), caller.is(Role.STUDENT), clock.today());
    }

    /**
     * The child.
     *
     * @throws NotFoundException if the pupil is not the caller's child, nor the caller
     */
    SeenChild get(long studentId) {
        return of(list(), studentId);
    }

    /**
     * The child, for whom the caller stands as a guardian.
     *
     * @throws NotFoundException if the pupil is not the caller's child
     */
    SeenChild getInCare(long studentId) {
        return of(children.listChildren(SchoolScope.caller(), true, false, clock.today()), studentId);
    }

    private static SeenChild of(List<SeenChild> children, long studentId) {
        return children.stream()
                .filter(one -> one.child().id() == studentId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The visit that reading the child's diary is part of. */
    static Visit visit(SeenChild child) {
        return child.since() == null || child.seenAt() == null
                ? Visit.first(child.readAt())
                : Visit.after(child.since(), child.seenAt(), child.readAt());
    }
}
