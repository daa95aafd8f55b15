package school.ejournal.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.people.Namesake;
import school.ejournal.people.Origin;
import school.ejournal.people.PastValue;
import school.ejournal.people.PersonCard;
import school.ejournal.people.PersonalField;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** What is kept of single people, and what was kept before, in the database. */
@ApplicationScoped
public class PersonCards {

    private static final String CARD = """
            select id, version, surname, given_name, patronymic, birth_date::text, sex, phone, email from person
            where id = ?
            """;

    private static final String CHANGE = """
            update person
            set surname = ?, given_name = ?, patronymic = ?, birth_date = ?::date, sex = ?, phone = ?, email = ?,
                version = version + 1
            where id = ?
            """;

    private static final String ADD_HISTORY = """
            insert into person_change (id, school_id, person_id, field, old_value, origin, reason, author_id, at)
            select nextval('entity_id'), ?, ?, o.field, nullif(o.value, ''), ?, ?, nullif(?, 0), ?
            from unnest(?, ?) as o (field, value)
            """;

    private static final String HISTORY = """
            select c.field, c.old_value, c.origin, c.reason, a.display_name, c.at
            from person_change c left join account a on a.id = c.author_id
            where c.person_id = ? order by c.at desc, c.id desc
            """;

    private static final String ADD = """
            insert into person (id, school_id, surname, given_name, patronymic, phone, email)
            values (nextval('entity_id'), ?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, '')) returning id
            """;

    /** By letters: big and small ones, and e and yo, are the same. */
    private static final String NAMESAKES = """
            with asked as (select translate(lower(?), 'ё', 'е') as surname, translate(lower(?), 'ё', 'е') as given_name,
                                  translate(lower(?), 'ё', 'е') as patronymic, ?::date as day)
            select p.id, p.surname || ' ' || p.given_name || coalesce(' ' || p.patronymic, '') as name,
                   coalesce((select string_agg(x.surname || ' ' || x.given_name, ', ' order by x.surname, x.given_name)
                             from guardianship g join person x on x.id = g.student_id
                             where g.guardian_id = p.id and a.day between g.since and coalesce(g.until, 'infinity')), '') as children,
                   exists (select 1 from teaching_load l where l.teacher_id = p.id)
                       or exists (select 1 from homeroom h where h.teacher_id = p.id)
                       or exists (select 1 from account c join account_role r on r.account_id = c.id
                                  where c.person_id = p.id and r.role not in ('STUDENT', 'GUARDIAN')) as works
            from asked a
            join person p on translate(lower(p.surname), 'ё', 'е') = a.surname
                and translate(lower(p.given_name), 'ё', 'е') = a.given_name
                and (a.patronymic = '' or p.patronymic is null or translate(lower(p.patronymic), 'ё', 'е') = a.patronymic)
            where not exists (select 1 from enrolment e where e.student_id = p.id)
            order by name, p.id limit 20
            """;

    @Inject
    private Database database;

    public long add(long schoolId, Map<PersonalField, String> values) {
        return database.find(
                        ADD,
                        row -> row.getLong("id"),
                        schoolId,
                        values.get(PersonalField.SURNAME),
                        values.get(PersonalField.GIVEN_NAME),
                        values.getOrDefault(PersonalField.PATRONYMIC, ""),
                        values.getOrDefault(PersonalField.PHONE, ""),
                        values.getOrDefault(PersonalField.EMAIL, ""))
                .orElseThrow();
    }

    public List<Namesake> listNamesakes(String surname, String givenName, String patronymic, LocalDate today) {
        return database.list(
                NAMESAKES,
                row -> new Namesake(
                        row.getLong("id"), row.getText("name"), row.getText("children"), row.getBoolean("works")),
                surname,
                givenName,
                patronymic,
                today);
    }

    public Optional<PersonCard> find(long personId) {
        return database.find(CARD, PersonCards::card, personId);
    }

    /** The person, whom nobody else changes until the transaction ends. */
    public Optional<PersonCard> lock(long personId) {
        return database.find(CARD + " for update", PersonCards::card, personId);
    }

    public void change(PersonCard card) {
        database.update(
                CHANGE,
                card.value(PersonalField.SURNAME),
                card.value(PersonalField.GIVEN_NAME),
                kept(card, PersonalField.PATRONYMIC),
                kept(card, PersonalField.BIRTH_DATE),
                kept(card, PersonalField.SEX),
                kept(card, PersonalField.PHONE),
                kept(card, PersonalField.EMAIL),
                card.id());
    }

    public void addHistory(
            Caller caller,
            PersonCard before,
            Collection<PersonalField> fields,
            Origin origin,
            String reason,
            Instant at) {
        database.update(
                ADD_HISTORY,
                caller.schoolId(),
                before.id(),
                origin.stored(),
                reason,
                caller.accountId(),
                at,
                fields.stream().map(PersonalField::column).toArray(String[]::new),
                fields.stream().map(before::value).toArray(String[]::new));
    }

    public List<PastValue> listHistory(long personId) {
        return database.list(
                HISTORY,
                row -> new PastValue(
                        PersonalField.ofColumn(row.getText("field")),
                        row.findText("old_value"),
                        Origin.ofStored(row.getText("origin")),
                        row.getText("reason"),
                        row.findText("display_name"),
                        row.getInstant("at")),
                personId);
    }

    private static @Nullable String kept(PersonCard card, PersonalField field) {
        String value = card.value(field);
        return value.isEmpty() ? null : value;
    }

    private static PersonCard card(Row row) throws SQLException {
        Map<PersonalField, String> values = new EnumMap<>(PersonalField.class);
        for (PersonalField field : PersonalField.values()) {
            String value = field.isOfPerson() ? row.findText(field.column()) : null;
            if (value != null) {
                values.put(field, value);
            }
        }
        return new PersonCard(row.getLong("id"), row.getInt("version"), values);
    }
}
