package school.ejournal.identity;

import java.util.Set;

/**
 * Somebody who is to get an account without a password.
 *
 * @param roles names of {@link Role}
 */
public record NewHolder(long personId, String surname, String displayName, Set<String> roles) {

    public NewHolder {
        roles = Set.copyOf(roles);
    }
}
