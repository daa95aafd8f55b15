package school.ejournal.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import school.ejournal.identity.store.Schools;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Makes the municipality and its administrator at the first start of an empty database, if one is named (ID-05). */
@Startup
@Singleton
@RunAs(Role.SYSTEM)
public class FirstAdministrator {

    @Inject
    private Schools schools;

    @Inject
    private SchoolClock clock;

    @EJB
    private SchoolService opening;

    @EJB
    private AccountService accounts;

    @PostConstruct
    void appear() {
        String login = System.getProperty("ejournal.admin.login", "");
        String password = System.getProperty("ejournal.admin.password", "");
        if (login.isBlank() || password.isBlank() || !schools.isEmpty()) {
            return;
        }
        String name = System.getProperty("ejournal.admin.name", login);
        long municipality = opening.open("municipality", "Управление образования", "УО", "");
        PasswordHash hash = PasswordHash.of(password.toCharArray());
        SchoolScope.in(municipality, () -> {
            NewAccount administrator = new NewAccount(0, login, name, Set.of(Role.MUNICIPALITY), clock.today(), hash);
            accounts.open(List.of(administrator));
            return true;
        });
    }
}
