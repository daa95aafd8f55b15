package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.Extensions;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** Sets the edit window (JR-11) and extends it for a teacher or a class. */
@Stateless
public class ExtensionService {

    private static final int LONGEST_WINDOW = 366;
    private static final int LONGEST_NUMBER = 40;

    @Inject
    private Extensions extensions;

    /**
     * Grants an extension; answers its id.
     *
     * @throws NotFoundException if the school has no such teacher or class
     */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public long grant(NewExtension extension) {
        return extensions.add(SchoolScope.caller(), extension);
    }

    /**
     * Revokes an extension from now on.
     *
     * @throws NotFoundException if the school has no such extension
     * @throws RefusedException if it is revoked already
     */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public void revoke(long id) {
        if (extensions.lock(id).orElseThrow(NotFoundException::new)) {
            throw new RefusedException("journal.extensionRevoked");
        }
        extensions.revoke(id, SchoolScope.caller().accountId());
    }

    /**
     * Decides the school's edit window by a local act.
     *
     * @throws RefusedException if it is longer than a year, or the act has no number
     */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public void decideWindow(int days, String documentNumber, LocalDate documentDate) {
        String number = documentNumber.strip();
        if (days < 0 || days > LONGEST_WINDOW || number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new RefusedException("journal.windowRefused", LONGEST_WINDOW);
        }
        extensions.decideWindow(SchoolScope.caller().schoolId(), new EditWindow(days), number, documentDate);
    }
}
