package school.ejournal.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.PasswordHash;
import school.ejournal.shared.SchoolOwned;

/**
 * An account is opened by the coordinator for one person, with roles that have dates.
 *
 * <p>It is active until it is blocked, at dismissal or on suspicion, and may be unblocked again; it is never deleted,
 * since the record names its person.
 *
 * <p>Its password may be changed at any time; the old one is not kept.
 */
@Entity
@Table(name = "account")
public class Account extends SchoolOwned {

    @Column(name = "login", updatable = false)
    private String login;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "generation")
    private int generation = 1;

    @Column(name = "state")
    private String state;

    @Version
    @Column(name = "version")
    private int version;

    protected Account() {}

    public String login() {
        return login;
    }

    /** Closes it; sessions that were open stay over when it is opened again. */
    public void block() {
        state = "blocked";
        generation++;
    }

    public void unblock() {
        state = "active";
    }

    /** Gives it another password; sessions that came in by an older one are over. */
    public void changePassword(PasswordHash password) {
        passwordHash = password.stored();
        generation++;
    }

    public boolean isBlocked() {
        return "blocked".equals(state);
    }
}
