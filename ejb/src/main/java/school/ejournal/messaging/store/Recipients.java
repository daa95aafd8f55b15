package school.ejournal.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.AddressState;
import school.ejournal.messaging.ChildRhythm;
import school.ejournal.messaging.NewPreferences;
import school.ejournal.messaging.Rhythm;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** How people want to be written to, in the database. */
@ApplicationScoped
public class Recipients {

    private static final int CUSTOMARY_HOUR = 18;

    private static final String CHILDREN = """
            select n.student_id, x.surname || ' ' || x.given_name as name, coalesce(p.rhythm,
                       case when n.student_id = n.recipient_id then 'off' else 'at_once' end) as rhythm,
                   n.student_id = n.recipient_id or not (
            """ + Notices.REFUSED.formatted("n.recipient_id", "n.student_id") + """
                   ) as electronic
            from (
                select guardian_id as recipient_id, student_id from guardianship
                where ? and guardian_id = ? and rights = 'full' and ? between since and coalesce(until, 'infinity')
                union
                select x.id, x.id from person x where ? and x.id = ?
            ) n
            join person x on x.id = n.student_id
            left join mail_preference p on p.person_id = n.recipient_id and p.student_id = n.student_id
            order by name
            """;

    @Inject
    private Database database;

    /** What is stored of a person, or what holds where nothing is. */
    public record Stored(
            String language,
            int digestHour,
            @Nullable Integer quietFrom,
            @Nullable Integer quietUntil,
            String address,
            AddressState state) {}

    public Stored get(long personId, String language) {
        return database.find("""
                        select language, digest_hour, quiet_from, quiet_until, coalesce(address, '') as address,
                               confirmed_at is not null as confirmed, refused_at is not null as refused
                        from recipient where person_id = ?
                        """, Recipients::stored, personId)
                .orElseGet(() -> new Stored(language, CUSTOMARY_HOUR, null, null, "", AddressState.NONE));
    }

    public List<ChildRhythm> listChildren(long personId, boolean guardian, boolean student, LocalDate today) {
        return database.list(
                CHILDREN,
                row -> new ChildRhythm(
                        row.getLong("student_id"),
                        row.getText("name"),
                        Rhythm.of(row.getText("rhythm")),
                        row.getBoolean("electronic")),
                today,
                guardian,
                personId,
                today,
                student,
                personId);
    }

    public void keep(long schoolId, long personId, NewPreferences wanted) {
        boolean span = wanted.quietFrom() != null && wanted.quietUntil() != null;
        database.update(
                """
                insert into recipient (person_id, school_id, language, digest_hour, quiet_from, quiet_until)
                values (?, ?, ?, ?, ?, ?)
                on conflict (person_id) do update set language = excluded.language, digest_hour = excluded.digest_hour,
                    quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, version = recipient.version + 1
                """,
                personId,
                schoolId,
                wanted.language(),
                wanted.digestHour(),
                span ? wanted.quietFrom() : null,
                span ? wanted.quietUntil() : null);
    }

    public void keepRhythms(long schoolId, long personId, Map<Long, Rhythm> rhythms) {
        List<Map.Entry<Long, Rhythm>> entries = List.copyOf(rhythms.entrySet());
        database.update(
                """
                insert into mail_preference (person_id, student_id, school_id, rhythm)
                select ?, n.student_id, ?, n.rhythm from unnest(?, ?) as n (student_id, rhythm)
                on conflict (person_id, student_id) do update set rhythm = excluded.rhythm
                """,
                personId,
                schoolId,
                entries.stream().mapToLong(Map.Entry::getKey).toArray(),
                entries.stream().map(entry -> entry.getValue().word()).toArray(String[]::new));
    }

    /** Whether a code was asked for within the last minute. */
    public boolean hasFreshCode(long personId) {
        return database.find("""
                        select 1 as one from mail
                        where recipient_id = ? and kind = 'code' and created_at > clock_timestamp() - interval '1 minute'
                        limit 1
                        """, row -> true, personId).isPresent();
    }

    public void changeAddress(long schoolId, long personId, String language, String address) {
        database.update("""
                insert into recipient (person_id, school_id, language, address) values (?, ?, ?, ?)
                on conflict (person_id) do update set address = excluded.address, confirmed_at = null, refused_at = null,
                    code_digest = null, code_until = null, code_tries = 0, version = recipient.version + 1
                """, personId, schoolId, language, address);
    }

    public void keepCode(long personId, String digest, Duration valid) {
        database.update("""
                update recipient set code_digest = ?, code_tries = 0,
                    code_until = clock_timestamp() + ? * interval '1 second'
                where person_id = ?
                """, digest, valid.toSeconds(), personId);
    }

    /** Counts the try and compares; a code is good for one confirmation. */
    public boolean confirm(long personId, String digest, int mostTries) {
        return database.update("""
                        update recipient set code_tries = code_tries + 1 where person_id = ? and code_digest is not null
                        """, personId) == 1 && database.update("""
                        update recipient set confirmed_at = clock_timestamp(), refused_at = null, code_digest = null,
                            version = version + 1
                        where person_id = ? and code_digest = ? and code_tries <= ? and code_until >= clock_timestamp()
                        """, personId, digest, mostTries) == 1;
    }

    public void forgetAddress(long personId) {
        database.update("""
                update recipient set address = null, confirmed_at = null, refused_at = null, code_digest = null,
                    version = version + 1
                where person_id = ?
                """, personId);
    }

    private static Stored stored(Row row) throws SQLException {
        String address = row.getText("address");
        AddressState state = address.isEmpty()
                ? AddressState.NONE
                : row.getBoolean("refused")
                        ? AddressState.REFUSED
                        : row.getBoolean("confirmed") ? AddressState.CONFIRMED : AddressState.UNCONFIRMED;
        return new Stored(
                row.getText("language"),
                row.getInt("digest_hour"),
                row.findInt("quiet_from"),
                row.findInt("quiet_until"),
                address,
                state);
    }
}
