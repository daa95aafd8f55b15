package school.ejournal.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.Content;
import school.ejournal.messaging.NoticeChange;
import school.ejournal.messaging.NoticeRow;
import school.ejournal.messaging.NoticeSubject;
import school.ejournal.messaging.Rhythm;
import school.ejournal.messaging.rule.QuietHours;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Notices in the database. */
@ApplicationScoped
public class Notices {

    /** Whether a guardian's choice for a child is not the electronic form on a day; the day is bound. */
    static final String REFUSED = """
            coalesce((select i.form from information_choice i
                where i.guardian_id = %1$s and i.student_id = %2$s and i.since <= ?
                order by i.since desc, i.id desc limit 1), 'electronic') <> 'electronic'
            """;

    /** The rhythm of the letters to a person about a pupil. */
    static final String RHYTHM =
            "coalesce(p.rhythm, case when n.recipient_id = n.student_id then 'off' else 'at_once' end)";

    private static final String ADD = """
            insert into notice (id, school_id, recipient_id, student_id, page_id, lesson_id, fact_id, version, subject, change,
                                marks, presence, was_marks, was_presence, entered_at, noted_at, due_at)
            select nextval('entity_id'), ?, n.recipient_id, n.student_id, n.page_id, nullif(n.lesson_id, 0), n.fact_id,
                   n.version, n.subject, n.change, n.marks, n.presence, n.was_marks, n.was_presence, n.entered_at, ?,
                   case when exists (select 1 from recipient r where r.person_id = n.recipient_id
                       and r.confirmed_at is not null and r.refused_at is null) then ?::timestamptz end
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz[])
                as n (recipient_id, student_id, page_id, lesson_id, fact_id, version, subject, change, marks, presence,
                      was_marks, was_presence, entered_at)
            on conflict (recipient_id, student_id, fact_id, version) do nothing
            """;

    private static final String DUE = """
            select n.id, n.recipient_id, n.noted_at, r.digest_hour, r.quiet_from, r.quiet_until,
                   case when r.confirmed_at is null or r.refused_at is not null then 'off' else
            """ + RHYTHM + """
                   end as rhythm
            from notice n
            left join recipient r on r.person_id = n.recipient_id
            left join mail_preference p on p.person_id = n.recipient_id and p.student_id = n.student_id
            where n.due_at <= ? and n.mail_id is null and not n.superseded and n.read_at is null
            order by n.due_at, n.id limit ?
            """;

    static final String ROWS = """
            select n.id, n.student_id, x.given_name as student, s.name as course, l.date, l.number, t.scheme,
                   t.number as term_number, n.subject, n.change, n.marks, n.presence, n.was_marks, n.was_presence,
                   w.name as work_type, n.made_at, n.read_at,
                   case when n.subject = 'remark' then (select r.text from remark r where r.id = n.fact_id
                       order by r.version desc limit 1) end as remark
            from notice n
            join person x on x.id = n.student_id
            join page g on g.id = n.page_id
            join term t on t.id = g.term_id
            join teaching_group tg on tg.id = g.group_id
            join subject s on s.id = tg.subject_id
            left join lesson l on l.id = n.lesson_id
            left join work k on k.id = n.fact_id
            left join work_type w on w.id = coalesce(k.work_type_id, l.work_type_id)
            """;

    @Inject
    private Database database;

    public void add(long schoolId, List<NewNotice> notices, Instant now) {
        database.update(
                ADD,
                schoolId,
                now,
                now,
                notices.stream().mapToLong(one -> one.fact().recipientId()).toArray(),
                notices.stream().mapToLong(one -> one.fact().studentId()).toArray(),
                notices.stream().mapToLong(one -> one.fact().pageId()).toArray(),
                notices.stream()
                        .mapToLong(one ->
                                one.fact().lessonId() == null ? 0 : one.fact().lessonId())
                        .toArray(),
                notices.stream().mapToLong(one -> one.fact().factId()).toArray(),
                notices.stream().mapToInt(one -> one.fact().version()).toArray(),
                texts(notices, one -> one.subject().word()),
                texts(notices, one -> one.change().word()),
                texts(notices, one -> one.content().marks()),
                texts(notices, one -> one.content().presence()),
                texts(notices, one -> one.was().marks()),
                texts(notices, one -> one.was().presence()),
                notices.stream().map(one -> one.fact().enteredAt()).toArray(Instant[]::new));
    }

    public void supersede(Collection<Long> noticeIds) {
        database.update(
                "update notice set superseded = true, mail_id = null, due_at = null where id = any(?)", ids(noticeIds));
    }

    /** Those of whose letter the time may have come, the longest due first. */
    public List<Due> listDue(Instant now, int most) {
        return database.list(DUE, Notices::due, now, most);
    }

    /** Puts off the letters about some notices; null for no letter at all. */
    public void putOff(List<Long> noticeIds, List<@Nullable Instant> until) {
        database.update("""
                update notice set due_at = d.due_at
                from unnest(?, ?::timestamptz[]) as d (id, due_at) where notice.id = d.id
                """, ids(noticeIds), until.toArray(Instant[]::new));
    }

    /** Reckons anew when a person is to be written to about what she has not been told. */
    public void reckonAnew(long personId, Instant now) {
        database.update("""
                update notice set due_at = ?
                where recipient_id = ? and due_at is not null and mail_id is null and not superseded and read_at is null
                """, now, personId);
    }

    /** A person's notices before one, the latest first. */
    public List<NoticeRow> listOf(long personId, long before, int most) {
        return database.list(
                ROWS + " where n.recipient_id = ? and n.id < ? and not n.superseded order by n.id desc limit ?",
                Notices::row,
                personId,
                before,
                most);
    }

    public int countUnread(long personId) {
        return database.find(
                        "select count(*) as unread from notice where recipient_id = ? and read_at is null and not superseded",
                        row -> row.getInt("unread"),
                        personId)
                .orElse(0);
    }

    public int markRead(long personId, Collection<Long> noticeIds) {
        return database.update(
                "update notice set read_at = clock_timestamp() where recipient_id = ? and id = any(?) and read_at is null",
                personId,
                ids(noticeIds));
    }

    public int markAllRead(long personId, long upTo) {
        return database.update(
                "update notice set read_at = clock_timestamp() where recipient_id = ? and id <= ? and read_at is null",
                personId,
                upTo);
    }

    /** What a letter tells, by child and time. */
    public List<NoticeRow> listOfMail(long mailId) {
        return database.list(
                ROWS + " where n.mail_id = ? order by student, n.student_id, l.date nulls last, l.number, n.id",
                Notices::row,
                mailId);
    }

    /** Takes out of a letter what its reader is not to be written about any more (MS-04). */
    public void withdraw(long mailId, LocalDate today) {
        database.update(
                """
                update notice n set mail_id = null, due_at = null
                from notice o left join mail_preference p on p.person_id = o.recipient_id and p.student_id = o.student_id
                where n.id = o.id and n.mail_id = ? and (n.superseded or n.read_at is not null or
                """ + RHYTHM + " = 'off' or " + REFUSED.formatted("n.recipient_id", "n.student_id") + """
                    or (n.recipient_id <> n.student_id and not exists (
                        select 1 from guardianship g where g.guardian_id = n.recipient_id and g.student_id = n.student_id
                          and g.rights = 'full' and ? between g.since and coalesce(g.until, 'infinity'))))
                """,
                mailId,
                today,
                today);
    }

    private static long[] ids(Collection<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    private static String[] texts(List<NewNotice> notices, Function<NewNotice, String> text) {
        return notices.stream().map(text).toArray(String[]::new);
    }

    private static Due due(Row row) throws SQLException {
        Integer from = row.findInt("quiet_from");
        Integer until = row.findInt("quiet_until");
        return new Due(
                row.getLong("id"),
                row.getLong("recipient_id"),
                Rhythm.of(row.getText("rhythm")),
                row.getInstant("noted_at"),
                row.getInt("digest_hour"),
                from == null || until == null ? QuietHours.NONE : new QuietHours(from, until));
    }

    private static NoticeRow row(Row row) throws SQLException {
        return new NoticeRow(
                row.getLong("id"),
                row.getLong("student_id"),
                row.getText("student"),
                row.getText("course"),
                row.findDate("date"),
                row.findInt("number"),
                row.getText("scheme"),
                row.getInt("term_number"),
                NoticeSubject.of(row.getText("subject")),
                NoticeChange.of(row.getText("change")),
                new Content(row.getText("marks"), row.getText("presence")),
                new Content(row.getText("was_marks"), row.getText("was_presence")),
                row.findText("work_type"),
                row.findText("remark"),
                row.getInstant("made_at"),
                row.findInstant("read_at"));
    }
}
