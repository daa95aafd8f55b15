package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.ChangedLesson;
import school.ejournal.journal.LessonColumn.Recorded;
import school.ejournal.shared.Database;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Row;

/** What the rules need to know of a lesson somebody wants to note. */
@ApplicationScoped
public class LessonFacts {

    /**
     * The lesson as it is, and whether the asking person may write into it by load or substitution.
     *
     * @param attendance null while the presence was not recorded
     */
    public record Facts(
            LocalDate date,
            boolean cancelled,
            boolean mine,
            ChangedLesson current,
            @Nullable Recorded attendance) {}

    private static final String FACTS = """
            select l.id, l.date, l.state = 'cancelled' as cancelled, l.topic, l.homework, l.homework_due, l.homework_links,
                   l.hours, l.version, null::timestamptz as noted_at, l.attendance_at,
                   coalesce(a.surname || ' ' || left(a.given_name, 1) || '.'
                       || coalesce(left(a.patronymic, 1) || '.', ''), '') as author,
                   coalesce(b.surname || ' ' || left(b.given_name, 1) || '.'
                       || coalesce(left(b.patronymic, 1) || '.', ''), '') as attendance_by,
                   exists (select 1 from teaching_load tl where tl.group_id = l.group_id and tl.teacher_id = ?
                           and l.date between tl.valid_from and coalesce(tl.valid_until, 'infinity'))
                   and not exists (select 1 from substitution u where u.lesson_id = l.id and u.substitute_id <> ?
                           and now() between u.valid_from and u.valid_until)
                   or exists (select 1 from substitution u where u.lesson_id = l.id and u.substitute_id = ?
                           and now() between u.valid_from and u.valid_until) as mine
            from lesson l
            left join person a on a.id = l.author_id
            left join person b on b.id = l.attendance_by
            where l.id = ?
            """;

    private static final String NOTED_AT = """
            select (r.change ->> 'at')::timestamptz as noted_at
            from (select seq, payload::json as change from page_record where page_id = ?) r
            where r.change ->> 'kind' = 'lesson' and (r.change ->> 'lesson')::bigint = ?
            order by r.seq desc limit 1
            """;

    @Inject
    private Database database;

    public Optional<Long> pageOf(long lessonId) {
        return database.find("select page_id from lesson where id = ?", row -> row.getLong("page_id"), lessonId);
    }

    public Facts get(long lessonId, long personId) {
        return database.find(FACTS, LessonFacts::facts, personId, personId, personId, lessonId)
                .orElseThrow(NotFoundException::new);
    }

    /** When a lesson was noted last, by the record of its page; null where it never was. */
    public @Nullable Instant findNotedAt(long pageId, long lessonId) {
        return database.find(NOTED_AT, row -> row.getInstant("noted_at"), pageId, lessonId)
                .orElse(null);
    }

    private static Facts facts(Row row) throws SQLException {
        Instant attendanceAt = row.findInstant("attendance_at");
        return new Facts(
                row.getDate("date"),
                row.getBoolean("cancelled"),
                row.getBoolean("mine"),
                PageMoves.lesson(row),
                attendanceAt == null ? null : new Recorded(attendanceAt, row.getText("attendance_by")));
    }
}
