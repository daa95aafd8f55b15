package school.ejournal.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened.
 *
 * @param personId the person behind it; 0 for none
 * @param login lower-case, unique over all schools
 * @param roles names of {@link Role}, from {@code since} on
 * @param password null for one that is still to be chosen
 */
public record NewAccount(
        long personId,
        String login,
        String displayName,
        Set<String> roles,
        LocalDate since,
        @Nullable PasswordHash password) {

    public NewAccount {
        roles = Set.copyOf(roles);
        if (!Role.GRANTABLE.containsAll(roles)) {
            throw new IllegalArgumentException("not to be granted: " + roles);
        }
        if (!isLogin(login)) {
            throw new IllegalArgumentException("not a login: " + login);
        }
    }

    /** Whether a text may be a login: at most 64 small Latin letters, digits, dots, dashes and underlines. */
    public static boolean isLogin(String text) {
        return text.matches("[a-z0-9][a-z0-9._-]{0,63}");
    }

    /** The password as it is kept, if there is one. */
    public @Nullable String storedPassword() {
        return password == null ? null : password.stored();
    }
}
