package school.ejournal.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.ejournal.people.NewGuardianship;
import school.ejournal.people.NewPerson;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** People in the database, many at a time. */
@ApplicationScoped
public class People {

    private static final String KEEP = """
            insert into person (id, school_id, sourced_id, surname, given_name, patronymic, birth_date, sex, phone, email)
            select nextval('entity_id'), ?, n.sourced_id, n.surname, n.given_name, nullif(n.patronymic, ''),
                   nullif(n.birth_date, '')::date, nullif(n.sex, ''), nullif(n.phone, ''), nullif(n.email, '')
            from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                as n (sourced_id, surname, given_name, patronymic, birth_date, sex, phone, email)
            on conflict (school_id, sourced_id) where sourced_id is not null do update
            set surname = excluded.surname, given_name = excluded.given_name, patronymic = excluded.patronymic,
                birth_date = excluded.birth_date, sex = excluded.sex, phone = excluded.phone, email = excluded.email,
                version = person.version + (case when
                    (person.surname, person.given_name, person.patronymic, person.birth_date, person.sex, person.phone,
                     person.email)
                    is distinct from
                    (excluded.surname, excluded.given_name, excluded.patronymic, excluded.birth_date, excluded.sex,
                     excluded.phone, excluded.email) then 1 else 0 end)
            returning sourced_id, id
            """;

    /** What coming again would replace (PE-06). */
    private static final String KEEP_PAST = """
            insert into person_change (id, school_id, person_id, field, old_value, origin, author_id, at)
            select nextval('entity_id'), p.school_id, p.id, f.field, f.old_value, 'import', nullif(?, 0), ?
            from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                as n (sourced_id, surname, given_name, patronymic, birth_date, sex, phone, email)
            join person p on p.school_id = ? and p.sourced_id = n.sourced_id
            cross join lateral (values
                ('surname', p.surname, n.surname), ('given_name', p.given_name, n.given_name),
                ('patronymic', p.patronymic, n.patronymic), ('birth_date', p.birth_date::text, n.birth_date),
                ('sex', p.sex::text, n.sex), ('phone', p.phone, n.phone), ('email', p.email, n.email)
            ) as f (field, old_value, new_value)
            where f.old_value is distinct from nullif(f.new_value, '')
            """;

    @Inject
    private Database database;

    private record Kept(String sourcedId, long id) {}

    /** Keeps what the people of a list replace, before they do. */
    public void keepPast(Caller caller, List<NewPerson> persons, Instant at) {
        database.update(
                KEEP_PAST,
                caller.accountId(),
                at,
                texts(persons, NewPerson::sourcedId),
                texts(persons, NewPerson::surname),
                texts(persons, NewPerson::givenName),
                texts(persons, NewPerson::patronymic),
                texts(persons, person -> Objects.toString(person.birthDate(), "")),
                texts(persons, person -> Objects.toString(person.sex(), "")),
                texts(persons, NewPerson::phone),
                texts(persons, NewPerson::email),
                caller.schoolId());
    }

    public Map<String, Long> keep(long schoolId, List<NewPerson> persons) {
        return database
                .list(
                        KEEP,
                        row -> new Kept(row.getText("sourced_id"), row.getLong("id")),
                        schoolId,
                        texts(persons, NewPerson::sourcedId),
                        texts(persons, NewPerson::surname),
                        texts(persons, NewPerson::givenName),
                        texts(persons, NewPerson::patronymic),
                        texts(persons, person -> Objects.toString(person.birthDate(), "")),
                        texts(persons, person -> Objects.toString(person.sex(), "")),
                        texts(persons, NewPerson::phone),
                        texts(persons, NewPerson::email))
                .stream()
                .collect(Collectors.toMap(Kept::sourcedId, Kept::id));
    }

    public void keepGuardianships(long schoolId, List<NewGuardianship> noted) {
        database.update(
                """
                insert into guardianship (school_id, guardian_id, student_id, relation, since)
                select ?, n.guardian_id, n.student_id, n.relation, n.since::date
                from unnest(?, ?, ?, ?) as n (guardian_id, student_id, relation, since)
                where not exists (select 1 from guardianship g
                                  where g.guardian_id = n.guardian_id and g.student_id = n.student_id
                                    and g.until is null)
                  -- what people have ended, no file begins again
                  and not exists (select 1 from guardianship_change c
                                  where c.guardian_id = n.guardian_id and c.student_id = n.student_id and c.what = 'ended')
                """,
                schoolId,
                noted.stream().mapToLong(NewGuardianship::guardianId).toArray(),
                noted.stream().mapToLong(NewGuardianship::studentId).toArray(),
                texts(noted, NewGuardianship::relation),
                texts(noted, guardianship -> guardianship.since().toString()));
    }

    public void name(Map<Long, String> sourcedIds) {
        database.update(
                """
                update person x set sourced_id = n.sourced_id from unnest(?, ?) as n (id, sourced_id)
                where x.id = n.id and x.sourced_id is null
                """,
                sourcedIds.keySet().stream().mapToLong(Long::longValue).toArray(),
                sourcedIds.values().toArray(String[]::new));
    }

    private static <T> String[] texts(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toArray(String[]::new);
    }
}
