package school.ejournal.particulars;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import school.ejournal.identity.Role;
import school.ejournal.particulars.store.ChangeNotices;
import school.ejournal.particulars.store.Families;
import school.ejournal.particulars.store.Families.Place;
import school.ejournal.people.PersonChanges;
import school.ejournal.people.ViewLog;
import school.ejournal.people.ViewRow;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** What a guardian reads about the personal data of her child and of herself (152-FZ, article 14). */
@Stateless
public class OwnFamilyQuery {

    @Inject
    private Families families;

    @Inject
    private ChangeNotices notices;

    @Inject
    private Deadlines deadlines;

    @Inject
    private SchoolClock clock;

    @EJB
    private PersonChanges people;

    @EJB
    private ViewLog views;

    /**
     * What is kept of the child and of the caller, with the notices of change.
     *
     * @throws NotFoundException if it is not the caller's child today
     */
    @RolesAllowed(Role.GUARDIAN)
    public OwnCard open(long studentId) {
        Place place = own(studentId);
        long self = SchoolScope.caller().personId();
        LocalDate today = clock.today();
        return new OwnCard(
                people.get(studentId),
                people.get(self),
                Objects.requireNonNull(place.relation()),
                notices.listOfGuardian(studentId, self, today, deadlines.ofNotices()));
    }

    /**
     * Who of the staff looked at the child's personal data, the latest first (PE-08).
     *
     * @throws NotFoundException if it is not the caller's child today
     */
    @RolesAllowed(Role.GUARDIAN)
    public List<ViewRow> listViews(long studentId) {
        own(studentId);
        return views.list(studentId);
    }

    private Place own(long studentId) {
        return families.findPlace(studentId, SchoolScope.caller().personId(), 0, clock.today())
                .filter(Place::isInformedGuardian)
                .orElseThrow(NotFoundException::new);
    }
}
