package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import school.ejournal.journal.CellVersion;
import school.ejournal.journal.EarlierMark;
import school.ejournal.shared.Database;

/** Term marks of the terms before one, and marks of the year that ends with it, as the records had them at a moment. */
@ApplicationScoped
public class EarlierMarks {

    /** The pages of every class a pupil belonged to: who came in the middle of the year has marks from elsewhere. */
    private static final String MARKS = """
            with earlier as (
                select p.id, v.column_id, v.number, s.name as subject
                from term t
                join term e on e.school_year_id = t.school_year_id and e.scheme = t.scheme and e.number <= t.number
                join page p on p.term_id = e.id
                cross join lateral (
                    select p.term_column_id as column_id, e.number where e.number < t.number
                    union all select p.year_column_id, e.number + 1 where e.number = t.number and p.year_column_id is not null) v
                join teaching_group g on g.id = p.group_id
                join subject s on s.id = g.subject_id
                where t.id = ? and exists (
                    select 1 from enrolment n where n.class_id = g.class_id and n.student_id = any(?))
            ), entries as (
                select e.id, e.number, e.subject, r.seq, (r.payload::json ->> 'student')::bigint as student_id,
                       r.payload::json ->> 'now' as text
                from earlier e
                join page_record r on r.page_id = e.id and strpos(r.payload, ?::text || e.column_id || ',') > 0
                where (r.payload::json ->> 'at')::timestamptz <= ?
            ), latest as (
                select distinct on (id, student_id) * from entries order by id, student_id, seq desc
            )
            select student_id, number, subject, text from latest
            where text <> '' and student_id = any(?) order by number, id, student_id
            """;

    @Inject
    private Database database;

    /** By term, then by page. */
    public List<EarlierMark> list(long termId, Collection<Long> students, Instant moment) {
        long[] ids = students.stream().mapToLong(Long::longValue).toArray();
        return database.list(
                MARKS,
                row -> new EarlierMark(
                        row.getLong("student_id"), row.getInt("number"), row.getText("subject"), row.getText("text")),
                termId,
                ids,
                CellVersion.SIGN,
                moment,
                ids);
    }
}
