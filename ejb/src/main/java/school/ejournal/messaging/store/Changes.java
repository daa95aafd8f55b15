package school.ejournal.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.Content;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/**
 * What changed on pages since the families were told: read from the chains, page by page behind a mark of its own. Links of
 * a page come in the order of their commits, since each save holds the page's head; so nothing can slip in behind a mark.
 */
@ApplicationScoped
public class Changes {

    /** The most links of a page that one round takes. */
    private static final int LINKS_OF_A_ROUND = 200;

    /** A link of the future was brought in with the time it had elsewhere; it is no fresh typing. */
    private static final String REACHED = """
            with moved as (
                select h.page_id, coalesce(m.seq, 0) as told, h.seq
                from page p join page_head h on h.page_id = p.id left join notice_mark m on m.page_id = h.page_id
                where h.seq > coalesce(m.seq, 0)
            ), links as (
                select m.page_id, m.told, r.seq,
                       (r.payload::json ->> 'at')::timestamptz
                           between clock_timestamp() - ? * interval '1 second' and clock_timestamp() as fresh
                from moved m
                cross join lateral (
                    select l.seq, l.payload from page_record l
                    where l.page_id = m.page_id and l.seq > m.told and l.seq <= m.seq
                    order by l.seq limit ?
                ) r
            )
            select page_id, told, coalesce(min(seq) filter (where fresh) - 1, max(seq)) as reached
            from links group by page_id, told
            having coalesce(min(seq) filter (where fresh) - 1, max(seq)) > told
            order by page_id
            """;

    /** The cells and remarks of some links, as they stand now; one that has changed again waits for its own link. */
    private static final String STANDING = """
            with links as (
                select r.page_id, r.payload::json as fact
                from unnest(?, ?, ?) as w (page_id, told, reached)
                join page_record r on r.page_id = w.page_id and r.seq > w.told and r.seq <= w.reached
            ), facts as (
                select c.page_id, l.id as lesson_id, c.column_id as fact_id, c.student_id, c.version, false as remark,
                       c.marks, c.presence, c.changed_at as at
                from (
                    select distinct (fact ->> 'column')::bigint as column_id, (fact ->> 'student')::bigint as student_id,
                           (fact ->> 'v')::int as version
                    from links where fact ->> 'kind' = 'cell'
                ) n
                join cell c using (column_id, student_id, version)
                left join work x on x.id = c.column_id
                left join lesson l on l.id = case when x.id is null then c.column_id else x.lesson_id end
                union all
                select r.page_id, r.lesson_id, r.id, s.student_id, r.version, true, null,
                       case when r.text = '' then 0 else 1 end, r.written_at
                from (
                    select (fact ->> 'remark')::bigint as id, (fact ->> 'v')::int as version
                    from links where fact ->> 'kind' = 'remark'
                ) n
                join remark r using (id, version)
                join lesson l on l.id = r.lesson_id
                join teaching_group g on g.id = l.group_id
                join lateral (
                    select r.student_id where r.student_id is not null
                    union
                    select e.student_id from enrolment e
                    where r.student_id is null and g.name is null and e.class_id = g.class_id
                      and l.date between e.valid_from and coalesce(e.valid_until, 'infinity')
                    union
                    select e.student_id from group_member e
                    where r.student_id is null and g.name is not null and e.group_id = g.id
                      and l.date between e.valid_from and coalesce(e.valid_until, 'infinity')
                ) s on true
                where not exists (select 1 from remark later where later.id = r.id and later.version > r.version)
            )
            """;

    private static final String FOR_PEOPLE =
            STANDING + """
            select f.*, who.recipient_id, told.version as told_version, told.change as told_change,
                   told.marks as told_marks, told.presence as told_presence, waiting.id as waiting_id,
                   waiting.version as waiting_version, waiting.change as waiting_change,
                   waiting.marks as waiting_marks, waiting.presence as waiting_presence
            from facts f
            join lateral (
                select g.guardian_id as recipient_id from guardianship g
                where g.student_id = f.student_id and g.rights = 'full' and ? between g.since and coalesce(g.until, 'infinity')
                  and not exists (select 1 where
            """ + Notices.REFUSED.formatted("g.guardian_id", "g.student_id") + """
                  )
                union select f.student_id
            ) who on exists (
                select 1 from account a
                where a.person_id = who.recipient_id and a.state = 'active' and (who.recipient_id <> f.student_id or exists (
                    select 1 from account_role r where r.account_id = a.id and r.role in ('GUARDIAN', 'STUDENT')
                      and ? between r.valid_from and coalesce(r.valid_until, 'infinity'))))
            left join lateral (
                select n.version, n.change, n.marks, n.presence
                from notice n left join mail m on m.id = n.mail_id
                where n.recipient_id = who.recipient_id and n.student_id = f.student_id and n.fact_id = f.fact_id
                  and not n.superseded and (n.read_at is not null or m.state in ('sending', 'sent'))
                order by n.version desc limit 1
            ) told on true
            left join lateral (
                select n.id, n.version, n.change, n.marks, n.presence
                from notice n left join mail m on m.id = n.mail_id
                where n.recipient_id = who.recipient_id and n.student_id = f.student_id and n.fact_id = f.fact_id
                  and not n.superseded and n.read_at is null and coalesce(m.state, '') not in ('sending', 'sent')
                order by n.version desc limit 1
            ) waiting on true
            """;

    @Inject
    private Database database;

    /** The pages on which something has stood for the grace time, and how far. */
    public List<Reach> listReached(Duration grace) {
        return database.list(
                REACHED,
                row -> new Reach(row.getLong("page_id"), row.getLong("told"), row.getLong("reached")),
                grace.toSeconds(),
                LINKS_OF_A_ROUND);
    }

    /** What stands there now, for everybody who is to know of it today. */
    public List<Fact> list(List<Reach> pages, LocalDate today) {
        return database.list(
                FOR_PEOPLE,
                Changes::fact,
                pages.stream().mapToLong(Reach::pageId).toArray(),
                pages.stream().mapToLong(Reach::told).toArray(),
                pages.stream().mapToLong(Reach::reached).toArray(),
                today,
                today,
                today);
    }

    /** Notes how far the families have been told. */
    public void mark(long schoolId, List<Reach> pages) {
        database.update(
                """
                insert into notice_mark (page_id, school_id, seq)
                select n.page_id, ?, n.seq from unnest(?, ?) as n (page_id, seq)
                on conflict (page_id) do update set seq = excluded.seq
                """,
                schoolId,
                pages.stream().mapToLong(Reach::pageId).toArray(),
                pages.stream().mapToLong(Reach::reached).toArray());
    }

    /** Takes all that a page holds for told. */
    public void skip(long schoolId, long pageId) {
        database.update("""
                insert into notice_mark (page_id, school_id, seq)
                select h.page_id, ?, h.seq from page_head h where h.page_id = ?
                on conflict (page_id) do update set seq = excluded.seq
                """, schoolId, pageId);
    }

    private static Fact fact(Row row) throws SQLException {
        boolean remark = row.getBoolean("remark");
        Content now = remark
                ? ofRemark(row.getInt("version"), row.getInt("presence") == 0)
                : Content.ofCell(row.getInts("marks"), row.getInt("presence"));
        return new Fact(
                row.getLong("recipient_id"),
                row.getLong("student_id"),
                row.getLong("page_id"),
                row.findLong("lesson_id"),
                row.getLong("fact_id"),
                row.getInt("version"),
                remark,
                now,
                known(row, "told", remark),
                known(row, "waiting", remark),
                row.findLong("waiting_id"),
                row.getInstant("at"));
    }

    private static @Nullable Content known(Row row, String which, boolean remark) throws SQLException {
        if (row.findText(which + "_change") == null) {
            return null;
        } else if (remark) {
            return ofRemark(
                    row.getInt(which + "_version"),
                    row.getText(which + "_change").equals("annulled"));
        }
        return new Content(row.getText(which + "_marks"), row.getText(which + "_presence"));
    }

    /** Of remarks it only matters which version is known. */
    private static Content ofRemark(int version, boolean annulled) {
        return annulled ? Content.NOTHING : new Content("version " + version, "");
    }
}
