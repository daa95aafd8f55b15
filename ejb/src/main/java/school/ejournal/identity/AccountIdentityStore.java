package school.ejournal.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import school.ejournal.shared.SchoolPrincipal;

/** Lets the container's sign-in ask our accounts. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @EJB
    private SignInService signIns;

    /** Called by the container for what was typed; asked by the general method, since it looks for exact types only. */
    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return signIns.signIn(typed.getCaller(), typed.getPassword().getValue(), typed.address())
                .map(AccountIdentityStore::valid)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult valid(SchoolPrincipal principal) {
        return new CredentialValidationResult(principal, principal.caller().roles());
    }
}
