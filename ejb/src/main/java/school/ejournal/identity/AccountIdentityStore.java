package school.ejournal.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import school.ejournal.shared.SchoolPrincipal;

/** Lets the container's sign-in ask our accounts. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @EJB
    private SignInService signIns;

    /** Called by the container for a name and a password. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        String address = credential instanceof SignInCredential addressed ? addressed.address() : "";
        return signIns.signIn(credential.getCaller(), credential.getPassword().getValue(), address)
                .map(AccountIdentityStore::valid)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult valid(SchoolPrincipal principal) {
        return new CredentialValidationResult(principal, principal.caller().roles());
    }
}
