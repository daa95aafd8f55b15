package school.ejournal.diary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.diary.HomeworkItem;
import school.ejournal.diary.HomeworkSheet.NextLesson;
import school.ejournal.shared.Database;

/** What pupils have to do. */
@ApplicationScoped
public class Homework {

    /** Further back than this no homework waits for its lesson. */
    private static final int DAYS_BACK = 35;

    /** Further back than this not even homework that is due on a day of its own: about a term. */
    private static final int DAYS_BACK_OF_DUE = 92;

    /** Homework is wanted on the day the teacher named, else in the group's next lesson. */
    private static final String ITEMS =
            """
            select l.id, s.id as subject_id, s.name as subject, l.date as given, coalesce(l.homework_due, n.date) as due,
                   l.homework, l.homework_links, coalesce(l.homework_changed_at, l.homework_at) as changed_at
            from (values (?::bigint)) as p (id)
            cross join lateral
            """ + DiarySheets.OWN + """
            join teaching_group g on g.id = own.group_id
            join lesson l on l.group_id = g.id and l.date between ? and ? and (l.date >= ? or l.homework_due >= ?)
                and (l.homework <> '' or l.homework_links <> '{}') and l.state = 'planned'
            join subject s on s.id = g.subject_id
            left join lateral (
                select x.date, x.number from lesson x
                where x.group_id = l.group_id and x.date > l.date and x.state = 'planned'
                order by x.date, x.number limit 1) n on true
            where coalesce(l.homework_due, n.date, 'infinity') >= ? and
            """ + DiarySheets.BELONGS + " order by due nulls last, n.number, subject, l.date";

    private static final String NEXT_DAY = """
            with mine as (
                select l.date, l.number, s.id as subject_id, s.name as subject
                from (values (?::bigint)) as p (id)
                cross join lateral
            """ + DiarySheets.OWN + """
                join teaching_group g on g.id = own.group_id
                join lesson l on l.group_id = g.id and l.date > ? and l.date <= ? and l.state = 'planned'
                join subject s on s.id = g.subject_id
                where
            """ + DiarySheets.BELONGS + """
            )
            select date, number, subject_id, subject from mine where date = (select min(date) from mine)
            order by number, subject
            """;

    @Inject
    private Database database;

    /** A lesson of the next day that has any. */
    public record Coming(LocalDate date, NextLesson lesson) {}

    public List<HomeworkItem> listItems(long studentId, LocalDate today) {
        return database.list(
                ITEMS,
                row -> new HomeworkItem(
                        row.getLong("id"),
                        row.getLong("subject_id"),
                        row.getText("subject"),
                        row.getDate("given"),
                        row.findDate("due"),
                        row.getText("homework"),
                        row.getTexts("homework_links"),
                        row.findInstant("changed_at")),
                studentId,
                today.minusDays(DAYS_BACK_OF_DUE),
                today,
                today.minusDays(DAYS_BACK),
                today,
                today);
    }

    public List<Coming> listNextDay(long studentId, LocalDate today) {
        return database.list(
                NEXT_DAY,
                row -> new Coming(
                        row.getDate("date"),
                        new NextLesson(row.getInt("number"), row.getLong("subject_id"), row.getText("subject"))),
                studentId,
                today,
                today.plusDays(DAYS_BACK));
    }
}
