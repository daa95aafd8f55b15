package school.ejournal.movement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.attendance.AttachmentType;
import school.ejournal.movement.MoveKind;
import school.ejournal.movement.OrderFile;
import school.ejournal.movement.OrderRow;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Reads orders. */
@ApplicationScoped
public class Orders {

    private static final String ORDERS = """
            select o.id, o.kind, o.number, o.date, m.student_id,
                   x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as pupil, m.acts_from,
                   coalesce(f.grade_level || f.letter, '') as from_class, coalesce(t.grade_level || t.letter, '') as to_class,
                   m.place, m.reason, exists (select 1 from movement_order_file d where d.order_id = o.id) as with_file,
                   e.display_name as entered_by, o.entered_at, coalesce(a.display_name, '') as annulled_by, o.annulled_at,
                   coalesce(o.annulment, '') as annulment
            from movement_order o join movement m on m.order_id = o.id join person x on x.id = m.student_id
            join account e on e.id = o.entered_by
            left join account a on a.id = o.annulled_by
            left join school_class f on f.id = m.from_class_id
            left join school_class t on t.id = m.to_class_id
            """;

    /** An order that still stands, and what may keep it standing. */
    private static final String STANDING = """
            select m.student_id, m.acts_from, m.from_class_id, m.to_class_id,
                   exists (select 1 from movement n join movement_order p on p.id = n.order_id
                           where n.student_id = m.student_id and p.annulled_at is null and n.order_id <> m.order_id
                             and (n.acts_from, p.entered_at) > (m.acts_from, o.entered_at)) as followed,
                   exists (select 1 from movement_step s join enrolment e on e.id = s.enrolment_id
                           where s.order_id = m.order_id
                             and e.valid_until is distinct from case when s.ended then m.acts_from - 1 end) as changed
            from movement m join movement_order o on o.id = m.order_id join person x on x.id = m.student_id
            where m.order_id = ? and o.annulled_at is null
            for update of x
            """;

    @Inject
    private Database database;

    /**
     * An order that stands.
     *
     * @param classIds the classes left and come to
     * @param toClassId 0 for none
     * @param followed whether another order followed
     * @param changed whether the enrolments are no longer as the order left them
     */
    public record Standing(
            long studentId, LocalDate from, long[] classIds, long toClassId, boolean followed, boolean changed) {}

    /** The orders of some days, the latest first; those of all pupils. */
    public List<OrderRow> list(LocalDate from, LocalDate until) {
        return database.list(
                ORDERS + " where o.date between ? and ? order by o.date desc, o.id desc", Orders::order, from, until);
    }

    public Optional<OrderFile> findFile(long orderId) {
        return database.find(
                "select media_type, bytes from movement_order_file where order_id = ?",
                row -> new OrderFile(orderId, AttachmentType.of(row.getText("media_type")), row.getBytes("bytes")),
                orderId);
    }

    /** The order, if it stands; nobody else moves its pupil until the transaction ends. */
    public Optional<Standing> lock(long orderId) {
        return database.find(
                STANDING,
                row -> {
                    Long from = row.findLong("from_class_id");
                    Long to = row.findLong("to_class_id");
                    return new Standing(
                            row.getLong("student_id"),
                            row.getDate("acts_from"),
                            new long[] {from == null ? 0 : from, to == null ? 0 : to},
                            to == null ? 0 : to,
                            row.getBoolean("followed"),
                            row.getBoolean("changed"));
                },
                orderId);
    }

    private static OrderRow order(Row row) throws SQLException {
        return new OrderRow(
                row.getLong("id"),
                MoveKind.find(row.getText("kind")).orElseThrow(),
                row.getText("number"),
                row.getDate("date"),
                row.getLong("student_id"),
                row.getText("pupil"),
                row.getDate("acts_from"),
                row.getText("from_class"),
                row.getText("to_class"),
                row.getText("place"),
                row.getText("reason"),
                row.getBoolean("with_file"),
                row.getText("entered_by"),
                row.getInstant("entered_at"),
                row.getText("annulled_by"),
                row.findInstant("annulled_at"),
                row.getText("annulment"));
    }
}
