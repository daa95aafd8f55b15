package school.ejournal.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import school.ejournal.admission.store.Holders;
import school.ejournal.identity.AccessCodes;
import school.ejournal.identity.HigherRightsException;
import school.ejournal.identity.IssuedSlip;
import school.ejournal.identity.NewHolder;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** Prints slips (AD-01 to AD-03). Codes are told once and kept as digests. */
@Stateless
public class SlipService {

    @EJB
    private AccessQuery query;

    @Inject
    private Holders holders;

    @Inject
    private AccessCodes codes;

    /**
     * Slips for some of a class and their guardians who do not come in yet; accounts that are missing are opened.
     *
     * @param people ids of persons
     * @throws NotFoundException if the class is not the caller's, or one of the people does not belong to it
     * @throws RefusedException if nobody is named, or one of them comes in already, is blocked or has left, or is not for the
     *     caller to change as below
     */
    @RolesAllowed({Role.COORDINATOR, Role.HOMEROOM})
    public List<IssuedSlip> printOfClass(long classId, Set<Long> people) {
        return print(() -> query.listOfClass(classId), people);
    }

    /**
     * Slips for some of the staff who do not come in yet; accounts that are missing are opened.
     *
     * @throws NotFoundException if one of the people does not work here
     * @throws RefusedException as for a class
     * @throws HigherRightsException if one of them stands above the caller
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<IssuedSlip> printOfStaff(Set<Long> people) {
        return print(query::listStaff, people);
    }

    /**
     * A new slip for one of a class or a guardian, whatever she had before: password and open sessions are over.
     *
     * @throws NotFoundException if the class is not the caller's, or the person has no account there
     * @throws RefusedException if it is the caller herself, a blocked account, or, for a homeroom teacher, one of the staff
     */
    @RolesAllowed({Role.COORDINATOR, Role.HOMEROOM})
    public IssuedSlip renewOfClass(long classId, long personId) {
        return renew(() -> query.listOfClass(classId), personId);
    }

    /**
     * A new slip for one of the staff: password and open sessions are over.
     *
     * @throws NotFoundException if the person has no account or does not work here
     * @throws RefusedException if it is the caller herself, or a blocked account
     * @throws HigherRightsException if she stands above the caller
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public IssuedSlip renewOfStaff(long personId) {
        return renew(query::listStaff, personId);
    }

    private List<IssuedSlip> print(Supplier<List<AccessRow>> rows, Set<Long> people) {
        holders.lock(SchoolScope.caller().schoolId());
        List<AccessRow> chosen = chosen(rows.get(), people);
        if (chosen.isEmpty()) {
            throw new RefusedException("admission.nobody");
        }
        chosen.forEach(SlipService::checkPrintable);
        codes.open(chosen.stream()
                .filter(row -> row.accountId() == 0)
                .map(row -> new NewHolder(row.personId(), row.surname(), row.name(), row.roles()))
                .toList());
        return codes.issue(
                chosen(rows.get(), people).stream().map(AccessRow::accountId).toList());
    }

    private static List<AccessRow> chosen(List<AccessRow> rows, Set<Long> people) {
        List<AccessRow> chosen =
                rows.stream().filter(row -> people.contains(row.personId())).toList();
        if (chosen.size() != people.size()) {
            throw new NotFoundException();
        }
        return chosen;
    }

    private static void checkPrintable(AccessRow row) {
        checkMayChange(row);
        if (!row.isPrintable()) {
            throw new RefusedException("admission.comesIn", row.name());
        }
    }

    private IssuedSlip renew(Supplier<List<AccessRow>> rows, long personId) {
        AccessRow row = rows.get().stream()
                .filter(one -> one.personId() == personId && one.accountId() != 0)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        checkMayChange(row);
        if (row.state() == AccessState.BLOCKED || row.state() == AccessState.LEFT) {
            throw new RefusedException("admission.closed", row.name());
        }
        return codes.issue(List.of(row.accountId())).get(0);
    }

    /** Neither oneself nor, for a homeroom teacher, a colleague who is a mother at the school; nor anybody above. */
    private static void checkMayChange(AccessRow row) {
        Caller caller = SchoolScope.caller();
        if (row.isOf(caller)) {
            throw new RefusedException("admission.own");
        } else if (row.staff() && !caller.isAnyOf(Role.COORDINATOR, Role.DIRECTOR)) {
            throw new RefusedException("admission.staff", row.name());
        } else if (!row.isChangeableBy(caller)) {
            throw new HigherRightsException();
        }
    }
}
