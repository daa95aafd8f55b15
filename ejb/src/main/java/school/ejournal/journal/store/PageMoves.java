package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.ejournal.journal.ChangedCell;
import school.ejournal.journal.ChangedLesson;
import school.ejournal.lesson.CellKey;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** How far pages have moved, and what moved on them. Whatever kind a record is of, it names what it touched. */
@ApplicationScoped
public class PageMoves {

    private static final String AUTHOR = """
            coalesce(a.surname || ' ' || left(a.given_name, 1) || '.'
                || coalesce(left(a.patronymic, 1) || '.', ''), '') as author
            """;

    private static final String CELLS =
            "select c.column_id, c.student_id, c.text, c.version, c.changed_at, " + AUTHOR + """
            from (select distinct (r.change ->> 'column')::bigint as column_id, (r.change ->> 'student')::bigint as student_id
                  from (select payload::json as change from page_record where page_id = ? and seq > ?) r) k
            join cell c using (column_id, student_id)
            left join person a on a.id = c.author_id
            where c.page_id = ?
            order by c.column_id, c.student_id
            """;

    private static final String LESSONS =
            "select l.id, l.topic, l.homework, l.homework_due, l.homework_links, l.hours, l.version, k.noted_at, "
                    + AUTHOR
                    + """
            from (select (r.change ->> 'lesson')::bigint as id,
                         max((r.change ->> 'at')::timestamptz) filter (where r.change ->> 'kind' = 'lesson') as noted_at
                  from (select payload::json as change from page_record where page_id = ? and seq > ?) r
                  group by 1) k
            join lesson l on l.id = k.id
            left join person a on a.id = l.author_id
            where l.page_id = ?
            order by l.date, l.number
            """;

    @Inject
    private Database database;

    public Map<Long, Long> listSeqs(Collection<Long> pageIds) {
        return database
                .list(
                        "select page_id, seq from page_head where page_id = any(?)",
                        row -> Map.entry(row.getLong("page_id"), row.getLong("seq")),
                        pageIds.stream().mapToLong(Long::longValue).toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<String> listKinds(long pageId, long since) {
        return database.list("""
                select distinct payload::json ->> 'kind' as kind from page_record
                where page_id = ? and seq > ? order by kind
                """, row -> row.getText("kind"), pageId, since);
    }

    public List<ChangedCell> listCells(long pageId, long since) {
        return database.list(
                CELLS,
                row -> new ChangedCell(
                        new CellKey(row.getLong("column_id"), row.getLong("student_id")),
                        row.getText("text"),
                        row.getInt("version"),
                        row.getText("author"),
                        row.getInstant("changed_at")),
                pageId,
                since,
                pageId);
    }

    public List<ChangedLesson> listLessons(long pageId, long since) {
        return database.list(LESSONS, PageMoves::lesson, pageId, since, pageId);
    }

    static ChangedLesson lesson(Row row) throws SQLException {
        return new ChangedLesson(
                row.getLong("id"),
                row.getText("topic"),
                row.getText("homework"),
                LessonColumns.details(row),
                row.getInt("version"),
                row.getText("author"),
                row.findInstant("noted_at"));
    }
}
