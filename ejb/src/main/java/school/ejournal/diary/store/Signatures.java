package school.ejournal.diary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.ClassSignatures.WeekCount;
import school.ejournal.diary.Signature;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** What guardians have signed. */
@ApplicationScoped
public class Signatures {

    private static final String OF_WEEK = """
            select distinct on (s.guardian_id) s.guardian_id, s.signed_at, s.digest,
                   g.surname || ' ' || left(g.given_name, 1) || '.'
                       || coalesce(left(g.patronymic, 1) || '.', '') as guardian
            from diary_signature s join person g on g.id = s.guardian_id
            where s.student_id = ? and s.monday = ?
            order by s.guardian_id, s.signed_at desc
            """;

    private static final String OF_CLASS = """
            select e.student_id, x.surname, x.given_name, d.guardian_id, s.signed_at, s.digest, v.seen_at,
                   g.surname || ' ' || left(g.given_name, 1) || '.'
                       || coalesce(left(g.patronymic, 1) || '.', '') as guardian
            from enrolment e
            join person x on x.id = e.student_id
            left join guardianship d on d.student_id = e.student_id
                and d.rights = 'full' and ? between d.since and coalesce(d.until, 'infinity')
            left join person g on g.id = d.guardian_id
            left join lateral (
                select signed_at, digest from diary_signature
                where student_id = e.student_id and guardian_id = d.guardian_id and monday = ?
                order by signed_at desc limit 1) s on true
            left join lateral (
                select max(seen_at) as seen_at from diary_visit w join account a on a.id = w.account_id
                where w.student_id = e.student_id and a.person_id = d.guardian_id) v on true
            where e.class_id = ? and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
            order by e.student_id, guardian
            """;

    @Inject
    private Database database;

    /**
     * A pupil of a class with one of the guardians.
     *
     * @param guardian null for a pupil without any
     */
    public record ClassLine(
            long studentId,
            String surname,
            String givenName,
            @Nullable String guardian,
            @Nullable Instant signedAt,
            @Nullable String digest,
            @Nullable Instant lastVisit) {}

    public List<Signature> listOfWeek(long studentId, LocalDate monday) {
        return database.list(
                OF_WEEK,
                row -> new Signature(
                        row.getLong("guardian_id"),
                        row.getText("guardian"),
                        row.getInstant("signed_at"),
                        HexFormat.of().formatHex(row.getBytes("digest"))),
                studentId,
                monday);
    }

    /** Adds a signature, unless the guardian's last one was under the same. */
    public void add(Caller guardian, long studentId, LocalDate monday, String digest) {
        byte[] bytes = HexFormat.of().parseHex(digest);
        database.update(
                """
                insert into diary_signature (id, school_id, student_id, guardian_id, monday, digest)
                select nextval('entity_id'), ?, ?, ?, ?, ?
                where (select digest from diary_signature where student_id = ? and guardian_id = ? and monday = ?
                       order by signed_at desc limit 1) is distinct from ?
                """,
                guardian.schoolId(),
                studentId,
                guardian.personId(),
                monday,
                bytes,
                studentId,
                guardian.personId(),
                monday,
                bytes);
    }

    public List<ClassLine> listOfClass(long classId, LocalDate monday, LocalDate today) {
        return database.list(OF_CLASS, Signatures::line, today, monday, classId, today);
    }

    /** How many pupils of a class had their week signed, in the last weeks before one. */
    public List<WeekCount> listBefore(long classId, LocalDate monday, int weeks) {
        return database.list(
                """
                select s.monday, count(distinct s.student_id) as students
                from diary_signature s
                join enrolment e on e.student_id = s.student_id and e.class_id = ?
                    and s.monday between e.valid_from - 6 and coalesce(e.valid_until, 'infinity')
                where s.monday < ? group by s.monday order by s.monday desc limit ?
                """, row -> new WeekCount(row.getDate("monday"), row.getInt("students")), classId, monday, weeks);
    }

    private static ClassLine line(Row row) throws SQLException {
        byte[] digest = row.getBytes("digest");
        return new ClassLine(
                row.getLong("student_id"),
                row.getText("surname"),
                row.getText("given_name"),
                row.findText("guardian"),
                row.findInstant("signed_at"),
                digest == null ? null : HexFormat.of().formatHex(digest),
                row.findInstant("seen_at"));
    }
}
