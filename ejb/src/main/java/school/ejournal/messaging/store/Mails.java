package school.ejournal.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.rule.QuietHours;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Letters on their way, and the school's times, in the database. */
@ApplicationScoped
public class Mails {

    private static final int CUSTOMARY_GRACE = 120;
    private static final int LONGEST_GRACE = 240;

    private static final String NEXT = """
            select m.id, m.recipient_id, m.kind, m.attempts, m.message_id, r.address, r.language, r.quiet_from, r.quiet_until,
                   r.digest_hour, r.confirmed_at is not null and r.refused_at is null as confirmed
            from mail m join recipient r on r.person_id = m.recipient_id
            where m.state in ('queued', 'sending') and m.next_at <= clock_timestamp()
            order by m.next_at, m.id limit 1 for update of m skip locked
            """;

    @Inject
    private Database database;

    /** A letter whose turn it is. */
    public record Next(
            long id,
            long recipientId,
            String kind,
            int attempts,
            UUID messageId,
            @Nullable String address,
            String language,
            QuietHours quiet,
            int digestHour,
            boolean confirmed) {}

    /** Whether this transaction is the only one at work on the school's notices. */
    public boolean isAlone(long schoolId) {
        return database.find(
                        "select pg_try_advisory_xact_lock(hashtextextended('ejournal/notices', ?)) as alone",
                        row -> row.getBoolean("alone"),
                        schoolId)
                .orElse(false);
    }

    public SchoolTimes times(long schoolId) {
        return database.find(
                        """
                        select s.zone, (select value from setting where key = 'messaging.quiet') as quiet,
                               (select value from setting where key = 'messaging.grace') as grace
                        from school s where s.id = ?
                        """,
                        row -> new SchoolTimes(
                                ZoneId.of(row.getText("zone")),
                                QuietHours.decided(row.findText("quiet")),
                                grace(row.findText("grace"))),
                        schoolId)
                .orElseThrow();
    }

    /** Letters about the notices given, one for each recipient; the lists are of the same length. */
    public void add(
            long schoolId, List<Long> recipients, List<String> kinds, List<Long> notices, List<Integer> letterOf) {
        long[] ids = recipients.isEmpty() ? new long[0] : database.nextIds(recipients.size());
        database.update(
                """
                insert into mail (id, school_id, recipient_id, kind, next_at, message_id, created_at)
                select n.id, ?, n.recipient_id, n.kind, clock_timestamp(), gen_random_uuid(), clock_timestamp()
                from unnest(?, ?, ?) as n (id, recipient_id, kind)
                """,
                schoolId,
                ids,
                recipients.stream().mapToLong(Long::longValue).toArray(),
                kinds.toArray(String[]::new));
        database.update(
                "update notice set mail_id = n.mail_id from unnest(?, ?) as n (id, mail_id) where notice.id = n.id",
                notices.stream().mapToLong(Long::longValue).toArray(),
                letterOf.stream().mapToLong(index -> ids[index]).toArray());
    }

    /** A letter with the code for a new address; those before it are dropped. */
    public void addCode(long schoolId, long personId) {
        database.update("""
                update mail set state = 'dropped'
                where recipient_id = ? and kind = 'code' and state in ('queued', 'sending')
                """, personId);
        add(schoolId, List.of(personId), List.of("code"), List.of(), List.of());
    }

    public Optional<Next> next() {
        return database.find(NEXT, Mails::next);
    }

    public boolean isWaiting() {
        return database.find("""
                        select 1 as one from mail
                        where state in ('queued', 'sending') and next_at <= clock_timestamp() limit 1
                        """, row -> true).isPresent();
    }

    public void drop(long mailId) {
        database.update("update mail set state = 'dropped' where id = ?", mailId);
    }

    public void putOff(long mailId, Duration time) {
        database.update(
                "update mail set next_at = clock_timestamp() + ? * interval '1 second' where id = ?",
                time.toSeconds(),
                mailId);
    }

    /** Hands a letter out; whoever has it is given up after the lease. */
    public void handOut(long mailId, Duration lease) {
        database.update("""
                update mail set state = 'sending', attempts = attempts + 1,
                    next_at = clock_timestamp() + ? * interval '1 second'
                where id = ?
                """, lease.toSeconds(), mailId);
    }

    public void sent(long mailId) {
        database.update(
                "update mail set state = 'sent', sent_at = clock_timestamp(), problem = null where id = ? and state = 'sending'",
                mailId);
    }

    public void later(long mailId, Duration time, String problem) {
        database.update("""
                update mail set state = 'queued', problem = ?, next_at = clock_timestamp() + ? * interval '1 second'
                where id = ? and state = 'sending'
                """, problem, time.toSeconds(), mailId);
    }

    /** Gives a letter up; where the address is to blame, nothing more is sent there. */
    public void failed(long mailId, String problem, boolean addressRefuses) {
        database.update(
                "update mail set state = 'failed', problem = ? where id = ? and state = 'sending'", problem, mailId);
        if (addressRefuses) {
            database.update("""
                    update recipient set refused_at = clock_timestamp()
                    where person_id = (select recipient_id from mail where id = ?)
                    """, mailId);
        }
    }

    private static Duration grace(@Nullable String setting) {
        boolean understood = setting != null && setting.matches("\\d{1,4}");
        int seconds = understood ? Integer.parseInt(setting) : CUSTOMARY_GRACE;
        return Duration.ofSeconds(Math.min(seconds, LONGEST_GRACE));
    }

    private static Next next(Row row) throws SQLException {
        Integer from = row.findInt("quiet_from");
        Integer until = row.findInt("quiet_until");
        return new Next(
                row.getLong("id"),
                row.getLong("recipient_id"),
                row.getText("kind"),
                row.getInt("attempts"),
                row.getUuid("message_id"),
                row.findText("address"),
                row.getText("language"),
                from == null || until == null ? QuietHours.NONE : new QuietHours(from, until),
                row.getInt("digest_hour"),
                row.getBoolean("confirmed"));
    }
}
