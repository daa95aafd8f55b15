package school.ejournal.movement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.AttachmentType;
import school.ejournal.movement.NewMove;
import school.ejournal.movement.NewPupil;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Writes orders and what they do. */
@ApplicationScoped
public class Moves {

    private static final String NUMBER = """
            insert into student_file (student_id, school_id, letter, number)
            select n.id, ?, n.letter, n.known + row_number() over (partition by n.letter order by n.since, n.name, n.id)
            from (
                select x.id, x.surname || ' ' || x.given_name as name, min(e.valid_from) as since, l.letter,
                       coalesce((select max(number) from student_file f where f.letter = l.letter), 0) as known
                from person x
                join enrolment e on e.student_id = x.id
                cross join lateral (select translate(upper(left(x.surname, 1)), 'Ё', 'Е') as letter) l
                where (?::bigint is null or x.id = ?)
                  and not exists (select 1 from student_file f where f.student_id = x.id)
                group by x.id, l.letter
            ) n
            """;

    @Inject
    private Database database;

    public long addOrder(Caller caller, NewMove move) {
        long id = database.nextId();
        database.update(
                """
                insert into movement_order (id, school_id, kind, number, date, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, now())
                """,
                id,
                caller.schoolId(),
                move.kind().code(),
                move.order().number(),
                move.order().date(),
                caller.accountId());
        byte[] file = move.file();
        if (file != null) {
            database.update(
                    "insert into movement_order_file (order_id, school_id, media_type, bytes) values (?, ?, ?, ?)",
                    id,
                    caller.schoolId(),
                    AttachmentType.find(file).orElseThrow().mediaType(),
                    file);
        }
        return id;
    }

    /** @param fromClass the class that is left; null for none */
    public void addMovement(long schoolId, long orderId, long studentId, @Nullable Long fromClass, NewMove move) {
        database.update(
                """
                insert into movement (order_id, school_id, student_id, acts_from, from_class_id, to_class_id, place, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                orderId,
                schoolId,
                studentId,
                move.from(),
                fromClass,
                move.kind().isToHere() ? move.classId() : null,
                move.place(),
                move.reason());
    }

    public long addPerson(long schoolId, NewPupil pupil) {
        long id = database.nextId();
        database.update(
                """
                insert into person (id, school_id, surname, given_name, patronymic, birth_date, sex)
                values (?, ?, ?, ?, nullif(?, ''), ?::date, ?)
                """,
                id,
                schoolId,
                pupil.surname(),
                pupil.givenName(),
                pupil.patronymic(),
                pupil.birthDate(),
                pupil.sex());
        return id;
    }

    public void endEnrolment(
            long schoolId,
            long orderId,
            long enrolmentId,
            LocalDate since,
            @Nullable LocalDate before,
            LocalDate last) {
        database.update("update enrolment set valid_until = ? where id = ?", last, enrolmentId);
        addStep(schoolId, orderId, enrolmentId, null, since, true, before);
    }

    public void endMembership(
            long schoolId, long orderId, long studentId, MoveEffects.Membership membership, LocalDate last) {
        database.update(
                "update group_member set valid_until = ? where group_id = ? and student_id = ? and valid_from = ?",
                last,
                membership.groupId(),
                studentId,
                membership.from());
        addStep(schoolId, orderId, null, membership.groupId(), membership.from(), true, membership.until());
    }

    public void beginEnrolment(long schoolId, long orderId, long studentId, NewMove move) {
        long id = database.nextId();
        database.update(
                "insert into enrolment (id, school_id, class_id, student_id, valid_from) values (?, ?, ?, ?, ?)",
                id,
                schoolId,
                move.classId(),
                studentId,
                move.from());
        addStep(schoolId, orderId, id, null, move.from(), false, null);
        for (long group : move.groupIds()) {
            database.update(
                    "insert into group_member (school_id, group_id, student_id, valid_from) values (?, ?, ?, ?)",
                    schoolId,
                    group,
                    studentId,
                    move.from());
            addStep(schoolId, orderId, null, group, move.from(), false, null);
        }
    }

    private void addStep(
            long schoolId,
            long orderId,
            @Nullable Long enrolmentId,
            @Nullable Long groupId,
            LocalDate since,
            boolean ended,
            @Nullable LocalDate before) {
        database.update("""
                insert into movement_step (school_id, order_id, enrolment_id, group_id, since, ended, until_before)
                values (?, ?, ?, ?, ?, ?, ?::date)
                """, schoolId, orderId, enrolmentId, groupId, since, ended, before);
    }

    public void annul(long orderId, long accountId, String reason) {
        database.find("select annul_movement_order(?, ?, ?)::text as done", row -> true, orderId, accountId, reason);
    }

    /** Gives numbers to those who have none, one pupil or all who were ever enrolled; one at a time. */
    public int giveNumbers(long schoolId, @Nullable Long studentId) {
        database.find(
                "select pg_advisory_xact_lock(hashtextextended('student_file', ?))::text as locked",
                row -> true,
                schoolId);
        return database.update(NUMBER, schoolId, studentId, studentId);
    }
}
