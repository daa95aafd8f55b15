package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.calendar.YearRow;
import school.ejournal.exchange.plan.KnownPerson;
import school.ejournal.exchange.plan.KnownRoster;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The school as an import finds it, read by one statement for each kind of thing. */
@ApplicationScoped
public class RosterReads {

    private static final String PEOPLE = """
            select x.id, coalesce(x.sourced_id, '') as sourced_id, x.surname, x.given_name,
                   coalesce(x.patronymic, '') as patronymic, x.birth_date, x.sex, coalesce(x.phone, '') as phone,
                   coalesce(x.email, '') as email,
                   exists (select 1 from enrolment e where e.student_id = x.id) as pupil,
                   coalesce((select c.grade_level || c.letter from enrolment e join school_class c on c.id = e.class_id
                    where e.student_id = x.id and c.school_year_id = ? and coalesce(e.valid_until, 'infinity') >= ?
                    order by e.valid_from desc limit 1), '') as school_class
            from person x order by x.id
            """;

    @Inject
    private Database database;

    @Inject
    private YearOfWork work;

    /**
     * The school from today on; none where it has no year that runs or is to come.
     *
     * @param since the day from which new pupils belong to their classes: it tells the year; null where none is chosen
     */
    public Optional<KnownRoster> find(LocalDate today, @Nullable LocalDate since) {
        return work.findToFill(since).map(year -> known(year, today));
    }

    private KnownRoster known(YearRow year, LocalDate today) {
        Map<String, Long> classes = new HashMap<>();
        database.list(
                "select id, grade_level || letter as name from school_class where school_year_id = ?",
                row -> classes.put(row.getText("name"), row.getLong("id")),
                year.id());
        Set<String> schemes = new HashSet<>(database.list(
                "select distinct scheme from term where school_year_id = ?", row -> row.getText("scheme"), year.id()));
        List<KnownPerson> people = database.list(PEOPLE, RosterReads::person, year.id(), today);
        List<KnownRoster.Guardian> guardians = database.list(
                "select guardian_id, student_id, relation from guardianship where until is null or until >= ?",
                row -> new KnownRoster.Guardian(
                        row.getLong("guardian_id"), row.getLong("student_id"), row.getText("relation")),
                today);
        return new KnownRoster(year.id(), year.starts(), year.ends(), classes, schemes, people, guardians);
    }

    private static KnownPerson person(Row row) throws SQLException {
        return new KnownPerson(
                row.getLong("id"),
                row.getText("sourced_id"),
                row.getText("surname"),
                row.getText("given_name"),
                row.getText("patronymic"),
                row.findDate("birth_date"),
                row.findText("sex"),
                row.getText("phone"),
                row.getText("email"),
                row.getBoolean("pupil"),
                row.getText("school_class"));
    }
}
