package school.ejournal.diary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.DayOff;
import school.ejournal.diary.StandingSheet.WorkKind;
import school.ejournal.diary.TermSpan;
import school.ejournal.diary.WeekFrame;
import school.ejournal.grading.TermThresholds;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The calendar and the settings around a pupil's week. */
@ApplicationScoped
public class WeekFrames {

    /** Terms of the class that the pupil is in at the time, or was last. */
    private static final String SCHEME = """
            t.scheme = (select c.scheme from enrolment e join school_class c on c.id = e.class_id
                        where e.student_id = ? and e.valid_from <= ? order by e.valid_from desc limit 1)
            """;

    private static final String FRAME = """
            select y.starts as year_starts, t.scheme, t.number, t.starts, t.ends,
                   (select value from setting where key = ?) as thresholds,
                   d.starts as off_starts, d.ends as off_ends, d.kind, d.name
            from (select 1) as one
            left join lateral (select * from school_year where ends >= ? order by starts limit 1) y on true
            left join lateral (
                select t.* from term t where t.school_year_id = y.id and t.starts <= ? and
            """ + SCHEME + """
                order by t.starts desc limit 1) t on true
            left join day_off d on d.starts <= ? and d.ends >= ? and d.annulled_at is null
              and (d.class_id is null and d.grade_level is null or exists (
                  select 1 from enrolment e join school_class c on c.id = e.class_id
                  where e.student_id = ? and e.valid_from <= ? and coalesce(e.valid_until, 'infinity') >= ?
                    and coalesce(d.class_id, c.id) = c.id and coalesce(d.grade_level, c.grade_level) = c.grade_level))
            order by d.starts
            """;

    private static final String TERMS = """
            select t.scheme, t.number, t.starts, t.ends, (select value from setting where key = ?) as thresholds
            from term t
            where t.starts <= ? and t.school_year_id = (select id from school_year where starts <= ? order by starts desc limit 1)
              and
            """ + SCHEME + " order by t.starts";

    /** The kinds of work in force with the weights that they have on a day. */
    private static final String WORKS = """
            select w.id, w.name, coalesce((select c.weight_before from work_type_change c
                where c.work_type_id = w.id and c.starts > ? order by c.id limit 1), w.weight) as weight
            from work_type w where not w.retired
            order by weight, w.name
            """;

    @Inject
    private Database database;

    /** The terms that have begun, and the thresholds in force. */
    public record YearFrame(List<TermSpan> terms, TermThresholds thresholds) {

        /** The term of a day, or the last one that had begun before it. */
        public Optional<TermSpan> termOf(LocalDate day) {
            return terms.stream().filter(one -> !one.starts().isAfter(day)).reduce((earlier, later) -> later);
        }
    }

    private record FrameRow(
            @Nullable LocalDate yearStarts,
            @Nullable TermSpan term,
            @Nullable String thresholds,
            @Nullable DayOff off) {}

    public WeekFrame getFrame(long studentId, LocalDate monday, LocalDate sunday) {
        List<FrameRow> rows = database.list(
                FRAME,
                WeekFrames::frameRow,
                TermThresholds.SETTING,
                monday,
                sunday,
                studentId,
                sunday,
                sunday,
                monday,
                studentId,
                sunday,
                monday);
        FrameRow first = rows.get(0);
        return new WeekFrame(
                first.yearStarts(),
                first.term(),
                TermThresholds.decided(first.thresholds()),
                rows.stream().map(FrameRow::off).filter(Objects::nonNull).toList());
    }

    public YearFrame getYear(long studentId, LocalDate day) {
        List<FrameRow> rows = database.list(
                TERMS,
                row -> new FrameRow(null, term(row), row.findText("thresholds"), null),
                TermThresholds.SETTING,
                day,
                day,
                studentId,
                day);
        return new YearFrame(
                rows.stream().map(FrameRow::term).filter(Objects::nonNull).toList(),
                TermThresholds.decided(Optional.of(rows)
                        .filter(some -> !some.isEmpty())
                        .map(some -> some.get(0).thresholds())
                        .orElse(null)));
    }

    public List<WorkKind> listWorks(LocalDate today) {
        return database.list(
                WORKS, row -> new WorkKind(row.getLong("id"), row.getText("name"), row.getInt("weight")), today);
    }

    private static FrameRow frameRow(Row row) throws SQLException {
        String kind = row.findText("kind");
        DayOff off = kind == null
                ? null
                : new DayOff(row.getDate("off_starts"), row.getDate("off_ends"), kind, row.getText("name"));
        return new FrameRow(row.findDate("year_starts"), term(row), row.findText("thresholds"), off);
    }

    private static @Nullable TermSpan term(Row row) throws SQLException {
        String scheme = row.findText("scheme");
        return scheme == null
                ? null
                : new TermSpan(scheme, row.getInt("number"), row.getDate("starts"), row.getDate("ends"));
    }
}
