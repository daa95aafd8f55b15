package school.ejournal.particulars.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.particulars.ChangeNotice;
import school.ejournal.particulars.NewNotice;
import school.ejournal.particulars.NoticeOrigin;
import school.ejournal.particulars.NoticeState;
import school.ejournal.particulars.rule.NoticeTime;
import school.ejournal.people.PersonalField;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Notices of change in the database. */
@ApplicationScoped
public class ChangeNotices {

    private static final String NOTICES = """
            select n.id, n.student_id, x.surname || ' ' || x.given_name as student, c.grade_level || c.letter as school_class,
                   n.person_id, p.surname || ' ' || p.given_name || coalesce(' ' || p.patronymic, '') as person, n.field,
                   coalesce(to_jsonb(p) ->> n.field, '') as kept, p.version, n.wanted, n.origin,
                   f.surname || ' ' || f.given_name || coalesce(' ' || f.patronymic, '') as told_by, n.received, n.state,
                   r.display_name as registered_by, n.registered_at, d.display_name as decided_by, n.decided_at, n.answer
            from change_notice n
            join person x on x.id = n.student_id
            join person p on p.id = n.person_id
            join person f on f.id = n.from_id
            join account r on r.id = n.registered_by
            left join account d on d.id = n.decided_by
            left join enrolment e on e.student_id = n.student_id
                and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
            left join school_class c on c.id = e.class_id
            """;

    private static final String OPEN_FIRST =
            " order by n.state <> 'open', case when n.state = 'open' then n.received end, n.decided_at desc, n.id";

    private static final String ADD = """
            insert into change_notice (id, school_id, student_id, person_id, field, wanted, origin, from_id, received,
                                       registered_by, registered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, field) where state = 'open' do nothing
            """;

    @Inject
    private Database database;

    /** How many notices of a class wait, by the day they were received. */
    public record Waiting(long classId, LocalDate received, int notices) {}

    /** Adds a notice; nothing where one for the same field of the same person is open. */
    public Optional<Long> add(long schoolId, NewNotice notice, String value, long accountId, Instant at) {
        long id = database.nextId();
        int added = database.update(
                ADD,
                id,
                schoolId,
                notice.studentId(),
                notice.personId(),
                notice.field().column(),
                value,
                notice.origin().stored(),
                notice.fromId(),
                notice.received(),
                accountId,
                at);
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /** Those of pupils who belong to a class on a day: the open ones, and those decided since a moment. */
    public List<ChangeNotice> listOfClass(
            long classId, LocalDate day, LocalDate today, Instant since, NoticeTime time) {
        return database.list(
                NOTICES + " where e.class_id = ? and (n.state = 'open' or n.decided_at >= ?)" + OPEN_FIRST,
                row -> notice(row, today, time),
                day,
                classId,
                since);
    }

    public List<ChangeNotice> listOfSchool(LocalDate today, Instant since, NoticeTime time) {
        return database.list(
                NOTICES + " where n.state = 'open' or n.decided_at >= ?" + OPEN_FIRST,
                row -> notice(row, today, time),
                today,
                since);
    }

    /** Those of a child, and of one of its guardians. */
    public List<ChangeNotice> listOfGuardian(long studentId, long guardianId, LocalDate today, NoticeTime time) {
        return database.list(
                NOTICES + " where n.student_id = ? and n.person_id in (n.student_id, ?)" + OPEN_FIRST,
                row -> notice(row, today, time),
                today,
                studentId,
                guardianId);
    }

    public List<Waiting> countWaiting(LocalDate today) {
        return database.list(
                """
                select e.class_id, n.received, count(*) as notices from change_notice n
                join enrolment e on e.student_id = n.student_id
                    and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
                where n.state = 'open' group by 1, 2
                """,
                row -> new Waiting(row.getLong("class_id"), row.getDate("received"), row.getInt("notices")),
                today);
    }

    /** A notice, on which nobody else decides until the transaction ends. */
    public Optional<ChangeNotice> lock(long noticeId, LocalDate today, NoticeTime time) {
        return database.find(
                NOTICES + " where n.id = ? for update of n", row -> notice(row, today, time), today, noticeId);
    }

    public void decide(long noticeId, NoticeState state, long accountId, Instant at, String answer) {
        database.update(
                "update change_notice set state = ?, decided_by = ?, decided_at = ?, answer = ? where id = ?",
                state.stored(),
                accountId,
                at,
                answer,
                noticeId);
    }

    private static ChangeNotice notice(Row row, LocalDate today, NoticeTime time) throws SQLException {
        LocalDate received = row.getDate("received");
        NoticeState state = NoticeState.ofStored(row.getText("state"));
        return new ChangeNotice(
                row.getLong("id"),
                row.getLong("student_id"),
                row.getText("student"),
                row.findText("school_class"),
                row.getLong("person_id"),
                row.getText("person"),
                PersonalField.ofColumn(row.getText("field")),
                row.getText("kept"),
                row.getInt("version"),
                row.getText("wanted"),
                NoticeOrigin.ofStored(row.getText("origin")),
                row.getText("told_by"),
                received,
                time.due(received),
                state == NoticeState.OPEN && time.isOverdue(received, today),
                state,
                row.getText("registered_by"),
                row.getInstant("registered_at"),
                row.findText("decided_by"),
                row.findInstant("decided_at"),
                row.getText("answer"));
    }
}
