package school.ejournal.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.reporting.RegisterRow;
import school.ejournal.reporting.RegisterRow.OrderName;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;
import school.ejournal.shared.WordSearch;

/** The alphabetical register, by one statement. */
@ApplicationScoped
public class RegisterFigures {

    private static final String ROWS = """
            select x.id, coalesce(f.letter || '-' || f.number, '') as file, x.surname, x.given_name,
                   coalesce(x.patronymic, '') as patronymic, x.birth_date, i.valid_from, i.school_class as admitted_to,
                   a.number as admitted_number, a.date as admitted_date, coalesce(a.place, '') as came_from,
                   o.school_class, case when o.valid_until < ? then o.valid_until end as last_day,
                   case when o.valid_until < ? then l.number end as left_number, l.date as left_date,
                   case when o.valid_until < ? then coalesce(nullif(l.place, ''), l.reason, '') else '' end as went_to
            from person x
            join lateral (select e.valid_from, c.grade_level || c.letter as school_class
                from enrolment e join school_class c on c.id = e.class_id where e.student_id = x.id
                order by e.valid_from limit 1) i on true
            join lateral (select e.valid_until, c.grade_level || c.letter as school_class
                from enrolment e join school_class c on c.id = e.class_id where e.student_id = x.id
                order by e.valid_from desc limit 1) o on true
            left join student_file f on f.student_id = x.id
            left join lateral (select r.number, r.date, m.place
                from movement m join movement_order r on r.id = m.order_id and r.annulled_at is null
                where m.student_id = x.id and r.kind = 'admission' order by m.acts_from limit 1) a on true
            left join lateral (select r.number, r.date, m.place, m.reason
                from movement m join movement_order r on r.id = m.order_id and r.annulled_at is null
                where m.student_id = x.id and r.kind = 'leaving' and m.acts_from = o.valid_until + 1
                order by r.id desc limit 1) l on true
            where
            """
            + WordSearch.eachBegins(
                    "x.surname", "x.given_name", "o.school_class", "coalesce(f.letter || '-' || f.number, '')");

    @Inject
    private Database database;

    public List<RegisterRow> list(List<String> words, LocalDate today) {
        return database.list(ROWS, RegisterFigures::row, today, today, today, words.toArray(String[]::new));
    }

    private static RegisterRow row(Row row) throws SQLException {
        return new RegisterRow(
                row.getLong("id"),
                row.getText("file"),
                row.getText("surname"),
                row.getText("given_name"),
                row.getText("patronymic"),
                row.findDate("birth_date"),
                row.getDate("valid_from"),
                row.getText("admitted_to"),
                order(row, "admitted"),
                row.getText("came_from"),
                row.getText("school_class"),
                row.findDate("last_day"),
                order(row, "left"),
                row.getText("went_to"));
    }

    static @Nullable OrderName order(Row row, String which) throws SQLException {
        String number = row.findText(which + "_number");
        return number == null ? null : new OrderName(number, row.getDate(which + "_date"));
    }
}
