package school.ejournal.container;

import java.util.Set;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;

/**
 * A school with nobody in it but its coordinator, opened in the transaction that runs. What is asked about a whole school is
 * answered there in a hundredth of the time that the demo's takes.
 */
final class SmallSchool {

    private SmallSchool() {}

    /** Its coordinator, signed in. */
    static SignedIn open() throws Exception {
        long school = Transactions.number("select nextval('entity_id')");
        long coordinator = Transactions.number("select nextval('entity_id')");
        Transactions.run("insert into school (id, kind, name, short_name, locality) values (" + school
                + ", 'school', 'Малая школа', 'Малая', 'Малое')");
        Transactions.number("select set_config('ej.school', '" + school + "', true)::bigint");
        Transactions.run("insert into person (id, school_id, surname, given_name) values (" + coordinator + ", "
                + school + ", 'Завучева', 'Анна')");
        Transactions.run("insert into account (id, school_id, person_id, login, password_hash, display_name) values ("
                + coordinator + ", " + school + ", " + coordinator + ", 'small.coordinator', '', '')");
        Transactions.run("insert into account_role (school_id, account_id, role, valid_from) values (" + school + ", "
                + coordinator + ", 'COORDINATOR', '2000-01-01')");
        return SignedIn.acting(
                new Caller(coordinator, coordinator, school, "", Set.of(Role.COORDINATOR), "Europe/Moscow", "ru"));
    }
}
