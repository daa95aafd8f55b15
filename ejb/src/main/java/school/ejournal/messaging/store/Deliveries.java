package school.ejournal.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import school.ejournal.messaging.DeliveryDay;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Figures on telling, from the database. */
@ApplicationScoped
public class Deliveries {

    private static final String DAYS = """
            with told as (
                select (made_at at time zone z.zone)::date as day,
                       extract(epoch from made_at - entered_at)::int as seconds
                from notice cross join (select ?::text as zone) z
                where made_at >= ?
            ), notices as (
                select day, count(*) as notices, count(*) filter (where seconds <= 300) as in_time,
                       percentile_disc(0.5) within group (order by seconds) as median, max(seconds) as longest
                from told group by day
            ), letters as (
                select (created_at at time zone z.zone)::date as day, count(*) filter (where state = 'sent') as letters,
                       count(*) filter (where state in ('queued', 'sending')) as waiting,
                       count(*) filter (where state = 'failed') as failed
                from mail cross join (select ?::text as zone) z
                where created_at >= ? and kind <> 'code'
                group by 1
            )
            select day, coalesce(n.notices, 0) as notices, coalesce(n.in_time, 0) as in_time,
                   coalesce(n.median, 0) as median, coalesce(n.longest, 0) as longest, coalesce(l.letters, 0) as letters,
                   coalesce(l.waiting, 0) as waiting, coalesce(l.failed, 0) as failed
            from notices n full join letters l using (day)
            order by day desc
            """;

    @Inject
    private Database database;

    public List<DeliveryDay> list(ZoneId zone, Instant since) {
        return database.list(DAYS, Deliveries::day, zone.getId(), since, zone.getId(), since);
    }

    private static DeliveryDay day(Row row) throws SQLException {
        return new DeliveryDay(
                row.getDate("day"),
                row.getInt("notices"),
                row.getInt("in_time"),
                row.getInt("median"),
                row.getInt("longest"),
                row.getInt("letters"),
                row.getInt("waiting"),
                row.getInt("failed"));
    }
}
