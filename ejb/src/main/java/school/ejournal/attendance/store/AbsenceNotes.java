package school.ejournal.attendance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Attachment;
import school.ejournal.attendance.AttachmentType;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.NewNote;
import school.ejournal.attendance.NoteRow;
import school.ejournal.attendance.Presence;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Notes of guardians in the database. */
@ApplicationScoped
public class AbsenceNotes {

    private static final String NOTES = """
            select n.id, n.student_id, x.surname || ' ' || x.given_name as student,
                   p.surname || ' ' || p.given_name || coalesce(' ' || p.patronymic, '') as guardian,
                   coalesce((select g.relation from guardianship g
                             where g.guardian_id = n.guardian_id and g.student_id = n.student_id
                             order by g.since desc limit 1), 'guardian') as relation,
                   n.starts, n.ends, n.presence, n.text, a.media_type, n.at, n.state, n.decided_at, n.answer,
                   coalesce(d.surname || ' ' || left(d.given_name, 1) || '.'
                       || coalesce(left(d.patronymic, 1) || '.', ''), '') as decided_by
            from absence_note n
            join person x on x.id = n.student_id
            join person p on p.id = n.guardian_id
            left join person d on d.id = n.decided_by
            left join absence_attachment a on a.note_id = n.id
            """;

    /** The school year of the class that a guardian's child belongs to today, and how many of the child's notes wait. */
    private static final String WARD = """
            select y.starts, y.ends,
                   (select count(*) from absence_note n where n.student_id = g.student_id and n.state = 'new') as waiting
            from guardianship g
            join enrolment e on e.student_id = g.student_id
            join school_class c on c.id = e.class_id
            join school_year y on y.id = c.school_year_id
            where g.guardian_id = ? and g.student_id = ? and g.rights = 'full' and ? between g.since and coalesce(g.until, 'infinity')
              and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
            """;

    private static final String ADD = """
            insert into absence_note
                (id, school_id, op_id, guardian_id, student_id, starts, ends, presence, text, at)
            values (nextval('entity_id'), ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, clock_timestamp()))
            on conflict (op_id) do nothing
            returning id
            """;

    /** Who may read a file: the sender while it is her child, the homeroom teacher of the pupil's class, the heads. */
    private static final String ATTACHMENT = """
            select a.media_type, a.bytes
            from absence_attachment a join absence_note n on n.id = a.note_id
            where a.note_id = ? and (?
               or (? and n.guardian_id = ? and exists (
                       select 1 from guardianship g where g.guardian_id = n.guardian_id and g.student_id = n.student_id
                         and g.rights = 'full' and ? between g.since and coalesce(g.until, 'infinity')))
               or (? and exists (
                       select 1 from enrolment e join homeroom h on h.class_id = e.class_id
                       where e.student_id = n.student_id and h.teacher_id = ?
                         and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
                         and ? between h.valid_from and coalesce(h.valid_until, 'infinity'))))
            """;

    @Inject
    private Database database;

    /** What the rules need to know of a guardian's child. */
    public record Ward(Days year, int waiting) {}

    public Optional<Ward> findWard(long guardianId, long studentId, LocalDate today) {
        return database.find(
                WARD,
                row -> new Ward(new Days(row.getDate("starts"), row.getDate("ends")), row.getInt("waiting")),
                guardianId,
                studentId,
                today,
                today);
    }

    /**
     * Adds a note; nothing where the operation was done before.
     *
     * @param at null for now
     */
    public Optional<Long> add(long schoolId, long guardianId, NewNote note, @Nullable Instant at) {
        return database.find(
                ADD,
                row -> row.getLong("id"),
                schoolId,
                note.opId(),
                guardianId,
                note.studentId(),
                note.days().starts(),
                note.days().ends(),
                note.presence().code(),
                note.text().strip(),
                at);
    }

    public void attach(long schoolId, long noteId, AttachmentType type, byte[] content) {
        database.update(
                "insert into absence_attachment (note_id, school_id, media_type, bytes) values (?, ?, ?, ?)",
                noteId,
                schoolId,
                type.mediaType(),
                content);
    }

    /** What a guardian wrote of a child, the latest first. */
    public List<NoteRow> listOfGuardian(long guardianId, long studentId) {
        return database.list(
                NOTES + " where n.guardian_id = ? and n.student_id = ? order by n.at desc, n.id desc",
                AbsenceNotes::note,
                guardianId,
                studentId);
    }

    /** Notes about pupils of a class: those that wait, and those about some of the days that were not declined. */
    public List<NoteRow> listOfClass(long classId, Days days, LocalDate today) {
        return database.list(NOTES + """
                 where n.student_id in (select student_id from enrolment where class_id = ?
                                        and ? between valid_from and coalesce(valid_until, 'infinity'))
                   and (n.state = 'new' or n.state = 'accepted' and n.starts <= ? and n.ends >= ?)
                 order by n.at, n.id
                """, AbsenceNotes::note, classId, today, days.ends(), days.starts());
    }

    /** A note, and nobody else decides on it until the transaction ends. */
    public Optional<NoteRow> lock(long noteId) {
        return database.find(NOTES + " where n.id = ? for update of n", AbsenceNotes::note, noteId);
    }

    public void decide(long noteId, String state, long personId, String answer) {
        database.update("""
                update absence_note set state = ?, decided_by = ?, decided_at = clock_timestamp(), answer = ? where id = ?
                """, state, personId, answer, noteId);
    }

    public Optional<Attachment> findAttachment(
            long noteId, long personId, LocalDate today, boolean head, boolean guardian, boolean homeroom) {
        return database.find(
                ATTACHMENT,
                row -> new Attachment(noteId, AttachmentType.of(row.getText("media_type")), row.getBytes("bytes")),
                noteId,
                head,
                guardian,
                personId,
                today,
                homeroom,
                personId,
                today,
                today);
    }

    private static NoteRow note(Row row) throws SQLException {
        String type = row.findText("media_type");
        @Nullable Instant decidedAt = row.findInstant("decided_at");
        return new NoteRow(
                row.getLong("id"),
                row.getLong("student_id"),
                row.getText("student"),
                row.getText("guardian"),
                row.getText("relation"),
                new Days(row.getDate("starts"), row.getDate("ends")),
                Presence.ofCode(row.getInt("presence")),
                row.getText("text"),
                type == null ? null : AttachmentType.of(type),
                row.getInstant("at"),
                row.getText("state"),
                row.getText("decided_by"),
                decidedAt,
                row.getText("answer"));
    }
}
