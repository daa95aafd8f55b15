package school.ejournal.diary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import school.ejournal.attendance.LessonSeen;
import school.ejournal.attendance.Presence;
import school.ejournal.attendance.StandingReasons;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The lessons that pupils had and how they were seen at them, as their families read it. */
@ApplicationScoped
public class MissedLessons {

    /** Held is what has ended, or was recorded before its end; the bells are asked for the lessons of today only. */
    private static final String HAD =
            """
            select l.id, l.date, l.number, s.name as subject, g.name as group_name, l.attendance_at is not null as recorded,
                   coalesce(k.presence, 0) as presence, coalesce(k.marks, '{}') <> '{}' as marked,
                   (select coalesce(string_agg(r.starts || '/' || r.ends || '/' || r.presence, ';' order by r.at, r.id), '')
                    from absence_reason r
                    where r.student_id = ? and r.annulled_at is null and r.starts <= ? and r.ends >= ?) as reasons
            from (select ?::bigint as id, ?::timestamp as moment) p
            cross join lateral
            """ + DiarySheets.OWN + """
            join teaching_group g on g.id = own.group_id
            join lesson l on l.group_id = g.id and l.date between ? and ? and l.state <> 'cancelled'
            join subject s on s.id = g.subject_id
            left join lateral bells_on(case when l.date = p.moment::date then g.class_id end, l.date, false) b
                on b.number = l.number
            left join cell k on k.column_id = l.id and k.student_id = p.id
            where (l.attendance_at is not null or l.date + coalesce(b.ends, time '23:59') <= p.moment) and
            """ + DiarySheets.BELONGS + " order by l.date, l.number, l.id";

    @Inject
    private Database database;

    private record Had(LocalDate date, String reasons, LessonSeen recorded) {}

    /** The lessons that a pupil had in some days until now, by day and number, with the reasons of the days laid over (AT-05). */
    public Map<LocalDate, List<LessonSeen>> listHad(
            long studentId, LocalDate from, LocalDate until, LocalDateTime now) {
        List<Had> rows = database.list(HAD, MissedLessons::had, studentId, until, from, studentId, now, from, until);
        StandingReasons reasons = rows.isEmpty()
                ? StandingReasons.NONE
                : StandingReasons.parse(rows.get(0).reasons());
        Map<LocalDate, List<LessonSeen>> days = new TreeMap<>();
        rows.forEach(row -> days.computeIfAbsent(row.date(), day -> new ArrayList<>())
                .add(row.recorded().under(reasons, row.date())));
        return days;
    }

    private static Had had(Row row) throws SQLException {
        LessonSeen recorded = new LessonSeen(
                row.getLong("id"),
                row.getInt("number"),
                row.getText("subject"),
                row.findText("group_name"),
                row.getBoolean("recorded"),
                Presence.ofCode(row.getInt("presence")),
                row.getBoolean("marked"),
                false);
        return new Had(row.getDate("date"), row.getText("reasons"), recorded);
    }
}
