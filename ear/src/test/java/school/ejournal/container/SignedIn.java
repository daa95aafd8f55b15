package school.ejournal.container;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import school.ejournal.identity.Role;
import school.ejournal.identity.SignInService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolPrincipal;

/**
 * Somebody as the container carries her from the sign-in to the services: the principal that the product's own sign-in
 * made, in an identity of the product's security domain with the roles of the sign-in. The container's own check of
 * {@code @RolesAllowed} works on it as it does after a sign-in by the web.
 */
final class SignedIn {
    private final SecurityIdentity identity;

    private SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    static SignedIn nobody() {
        return new SignedIn(domain().getAnonymousSecurityIdentity());
    }

    /** What the product's own code has at night. */
    static SignedIn system() {
        return new SignedIn(domain().getAnonymousSecurityIdentity().withDefaultRoleMapper(only(Set.of(Role.SYSTEM))));
    }

    static Optional<SignedIn> find(String login) {
        return Beans.get(SignInService.class)
                .signIn(login, ContainerProduct.PASSWORD.toCharArray(), "127.0.0.1")
                .map(SignedIn::of);
    }

    static SignedIn as(String login) {
        return find(login).orElseThrow(() -> new IllegalStateException(login + " is not let in"));
    }

    /** Somebody who signed in some time before. */
    static SignedIn acting(Caller caller) {
        return of(new SchoolPrincipal("acting", caller));
    }

    private static SignedIn of(SchoolPrincipal principal) {
        SecurityIdentity identity = domain().createAdHocIdentity(principal);
        return new SignedIn(
                identity.withDefaultRoleMapper(only(principal.caller().roles())));
    }

    private static RoleMapper only(Set<String> roles) {
        return RoleMapper.constant(Roles.fromSet(roles));
    }

    private static SecurityDomain domain() {
        return SecurityDomain.getCurrent();
    }

    <T> T run(Callable<T> work) throws Exception {
        return identity.runAs(work);
    }
}
