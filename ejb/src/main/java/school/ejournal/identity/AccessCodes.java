package school.ejournal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.ejournal.identity.store.Accounts;
import school.ejournal.identity.store.Slips;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Makes accounts and codes for services that have asked whether the caller may (ID-08). Part of their transaction. */
@ApplicationScoped
public class AccessCodes {

    /** For how many days a code works, where the school has not decided otherwise. */
    private static final int DAYS = 30;

    @Inject
    private Accounts accounts;

    @Inject
    private Slips slips;

    @Inject
    private AccessLog log;

    @Inject
    private SchoolClock clock;

    /** Opens accounts without a password, each with a login that nobody on this server has. */
    public void open(List<NewHolder> holders) {
        open(holders, clock.today());
    }

    /** Opens accounts without a password, their roles beginning on a day; answers their ids, in their order. */
    public List<Long> open(List<NewHolder> holders, LocalDate since) {
        List<String> logins = freeLogins(holders);
        List<NewAccount> opened = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            NewHolder holder = holders.get(i);
            opened.add(new NewAccount(
                    holder.personId(), logins.get(i), holder.displayName(), holder.roles(), since, null));
        }
        List<Long> ids = accounts.open(SchoolScope.caller().schoolId(), opened);
        log.note(AccessChange.OPENED, ids);
        return ids;
    }

    /** New codes for accounts, in their order by login; older codes, passwords and sessions are over. */
    public List<IssuedSlip> issue(List<Long> accountIds) {
        LocalDate until = clock.today().plusDays(slips.daysOfCodes().orElse(DAYS));
        List<IssuedSlip> issued = slips.listHolders(accountIds).stream()
                .map(one -> new IssuedSlip(one.accountId(), one.displayName(), one.login(), SlipCode.random(), until))
                .toList();
        slips.issue(SchoolScope.caller(), issued, clock.clock().instant());
        log.note(AccessChange.SLIP, accountIds);
        return issued;
    }

    private List<String> freeLogins(List<NewHolder> holders) {
        List<String> logins = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        holders.forEach(holder -> logins.add(LoginName.random(holder.surname())));
        Set<String> taken = slips.taken(logins);
        for (int i = 0; i < logins.size(); i++) {
            while (taken.contains(logins.get(i)) || !seen.add(logins.get(i))) {
                logins.set(i, LoginName.random(holders.get(i).surname()));
                taken.addAll(slips.taken(List.of(logins.get(i))));
            }
        }
        return logins;
    }
}
