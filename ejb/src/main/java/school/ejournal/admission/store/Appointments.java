package school.ejournal.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.admission.AppointmentOrder;
import school.ejournal.admission.AppointmentRow;
import school.ejournal.admission.CandidateRow;
import school.ejournal.admission.NewAppointment;
import school.ejournal.attendance.AttachmentType;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Appointments of coordinators in the database, and the role that comes with them. */
@ApplicationScoped
public class Appointments {

    /** Roles over whose days there is no order are those of coordinators who came with the school. */
    private static final String LIST = """
            select p.id, a.display_name as name, p.valid_from, p.valid_until, p.order_number, p.order_date,
                   b.display_name as appointed_by, p.appointed_at, coalesce(e.display_name, '') as ended_by
            from appointment p join account a on a.id = p.account_id join account b on b.id = p.appointed_by
            left join account e on e.id = p.ended_by
            union all
            select 0, a.display_name, r.valid_from, r.valid_until, '', null, '', null, ''
            from account_role r join account a on a.id = r.account_id
            where r.role = 'COORDINATOR'
              and not exists (select 1 from appointment p where p.account_id = r.account_id and p.valid_from = r.valid_from)
            order by valid_from desc, id desc
            """;

    private static final String DEPUTIES = """
            select distinct a.id, a.display_name from account a join account_role r on r.account_id = a.id
            where a.state = 'active' and r.role = 'DEPUTY' and ? <= coalesce(r.valid_until, 'infinity')
              and ? <= coalesce(a.last_day, 'infinity')
            order by a.display_name, a.id
            """;

    private static final String IS_DEPUTY = """
            select 1 as one from account a join account_role r on r.account_id = a.id
            where a.id = ? and a.state = 'active' and r.role = 'DEPUTY'
              and ? between r.valid_from and coalesce(r.valid_until, 'infinity') and ? <= coalesce(a.last_day, 'infinity')
            """;

    @Inject
    private Database database;

    /** From when to when somebody is appointed. */
    public record Term(
            long accountId, LocalDate validFrom, @Nullable LocalDate validUntil) {

        /** Whether it is over with a day anyway. */
        public boolean endsBy(LocalDate day) {
            return validUntil != null && !validUntil.isAfter(day);
        }
    }

    public List<AppointmentRow> list() {
        return database.list(
                LIST,
                row -> new AppointmentRow(
                        row.getLong("id"),
                        row.getText("name"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until"),
                        row.getText("order_number"),
                        row.findDate("order_date"),
                        row.getText("appointed_by"),
                        row.findInstant("appointed_at"),
                        row.getText("ended_by")));
    }

    public List<CandidateRow> listCandidates(LocalDate today) {
        return database.list(
                DEPUTIES, row -> new CandidateRow(row.getLong("id"), row.getText("display_name")), today, today);
    }

    public Optional<AppointmentOrder> findOrder(long id) {
        return database.find(
                "select media_type, bytes from appointment where id = ?",
                row -> new AppointmentOrder(id, AttachmentType.of(row.getText("media_type")), row.getBytes("bytes")),
                id);
    }

    public Optional<Term> find(long id) {
        return database.find(
                "select account_id, valid_from, valid_until from appointment where id = ?",
                row -> new Term(row.getLong("account_id"), row.getDate("valid_from"), row.findDate("valid_until")),
                id);
    }

    public boolean isAccount(long accountId) {
        return database.find("select 1 as one from account where id = ?", row -> true, accountId)
                .isPresent();
    }

    public boolean isDeputy(long accountId, LocalDate day) {
        return database.find(IS_DEPUTY, row -> true, accountId, day, day).isPresent();
    }

    /** Whether somebody is appointed to begin on a day or after it. */
    public boolean isTakenFrom(LocalDate day) {
        return database.find(
                        "select 1 as one from appointment where valid_from >= ? and coalesce(valid_until, 'infinity') >= valid_from",
                        row -> true,
                        day)
                .isPresent();
    }

    /** Ends the office of whoever would have it on a day or after it with the day before; answers whose that was. */
    public List<Long> endBefore(LocalDate first, long successor, Caller by, Instant now) {
        LocalDate last = first.minusDays(1);
        database.update("""
                update appointment set valid_until = greatest(?::date, valid_from - 1), ended_by = ?, ended_at = ?
                where coalesce(valid_until, 'infinity') > ? and coalesce(valid_until, 'infinity') >= valid_from
                """, last, by.accountId(), now, last);
        return database.list("""
                        update account_role set valid_until = greatest(?::date, valid_from - 1)
                        where role = 'COORDINATOR' and coalesce(valid_until, 'infinity') > ?
                        returning account_id
                        """, row -> row.getLong("account_id"), last, last).stream()
                .filter(account -> account != successor)
                .distinct()
                .toList();
    }

    /** Keeps an order and gives the role. */
    public long add(Caller by, NewAppointment ordered, AttachmentType type, Instant now) {
        long id = database.nextId();
        database.update(
                """
                insert into appointment
                    (id, school_id, account_id, valid_from, order_number, order_date, media_type, bytes, appointed_by, appointed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                by.schoolId(),
                ordered.accountId(),
                ordered.validFrom(),
                ordered.orderNumber(),
                ordered.orderDate(),
                type.mediaType(),
                ordered.file(),
                by.accountId(),
                now);
        database.update("""
                insert into account_role (school_id, account_id, role, valid_from) values (?, ?, 'COORDINATOR', ?)
                on conflict (account_id, role, valid_from) do update set valid_until = null
                """, by.schoolId(), ordered.accountId(), ordered.validFrom());
        return id;
    }

    /** Ends an appointment and the role that came with it. */
    public void end(long id, LocalDate lastDay, Caller by, Instant now) {
        database.update(
                "update appointment set valid_until = ?, ended_by = ?, ended_at = ? where id = ?",
                lastDay,
                by.accountId(),
                now,
                id);
        database.update("""
                update account_role r set valid_until = greatest(?::date, r.valid_from - 1) from appointment p
                where p.id = ? and r.account_id = p.account_id and r.role = 'COORDINATOR'
                  and coalesce(r.valid_until, 'infinity') > ?
                """, lastDay, id, lastDay);
    }
}
