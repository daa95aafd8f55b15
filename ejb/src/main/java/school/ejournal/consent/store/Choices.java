package school.ejournal.consent.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.consent.ChoiceRow;
import school.ejournal.consent.InformationForm;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Choices of guardians in the database. */
@ApplicationScoped
public class Choices {

    private static final String OF_STUDENT = """
            select g.guardian_id, x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as guardian,
                   c.form, c.since
            from guardianship g
            join person x on x.id = g.guardian_id
            left join lateral (
                select i.form, i.since from information_choice i
                where i.guardian_id = g.guardian_id and i.student_id = g.student_id and i.since <= ?
                order by i.since desc, i.id desc limit 1
            ) c on true
            where g.student_id = ? and ? between g.since and coalesce(g.until, 'infinity')
            order by guardian
            """;

    @Inject
    private Database database;

    public boolean leads(long teacherId, long studentId, LocalDate today) {
        return database.find("""
                        select 1 as one from enrolment e join homeroom h on h.class_id = e.class_id
                        where e.student_id = ? and h.teacher_id = ?
                          and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
                          and ? between h.valid_from and coalesce(h.valid_until, 'infinity')
                        limit 1
                        """, row -> true, studentId, teacherId, today, today)
                .isPresent();
    }

    public boolean isStudent(long studentId) {
        return database.find("select 1 as one from enrolment where student_id = ? limit 1", row -> true, studentId)
                .isPresent();
    }

    public boolean isGuardian(long guardianId, long studentId) {
        return database.find(
                        "select 1 as one from guardianship where guardian_id = ? and student_id = ? limit 1",
                        row -> true,
                        guardianId,
                        studentId)
                .isPresent();
    }

    public void add(
            long schoolId, long guardianId, long studentId, InformationForm form, LocalDate since, long recordedBy) {
        database.update("""
                insert into information_choice (id, school_id, guardian_id, student_id, form, since, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, clock_timestamp())
                """, database.nextId(), schoolId, guardianId, studentId, form.word(), since, recordedBy);
    }

    public List<ChoiceRow> list(long studentId, LocalDate today) {
        return database.list(OF_STUDENT, Choices::row, today, studentId, today);
    }

    private static ChoiceRow row(Row row) throws SQLException {
        String form = row.findText("form");
        return new ChoiceRow(
                row.getLong("guardian_id"),
                row.getText("guardian"),
                form == null
                        ? InformationForm.ELECTRONIC
                        : InformationForm.find(form).orElseThrow(),
                row.findDate("since"));
    }
}
