package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.exchange.schedule.KnownSchedule;
import school.ejournal.shared.Database;

/** The teaching groups of a year with their teachers. */
@ApplicationScoped
public class ScheduleReads {

    private static final String GROUPS = """
            select g.id, c.grade_level || c.letter as school_class, coalesce(g.name, '') as name, s.name as subject,
                   s.short_name, coalesce((select array_agg(concat_ws(' ', x.surname, x.given_name, x.patronymic) order by x.id)
                       from teaching_load l join person x on x.id = l.teacher_id
                       where l.group_id = g.id and coalesce(l.valid_until, 'infinity') >= ?), '{}') as teachers
            from teaching_group g join school_class c on c.id = g.class_id join subject s on s.id = g.subject_id
            where c.school_year_id = ? order by c.grade_level, c.letter, g.id
            """;

    @Inject
    private Database database;

    @Inject
    private YearOfWork work;

    /**
     * The year that a timetable is for; none where there is none that runs or is to come.
     *
     * @param from the day from which it is to act: it tells the year; null where none is chosen
     */
    public Optional<KnownSchedule> find(LocalDate today, @Nullable LocalDate from) {
        return work.findToFill(from)
                .map(year -> new KnownSchedule(year.id(), year.starts(), year.ends(), groups(year.id(), today)));
    }

    private List<KnownSchedule.Group> groups(long yearId, LocalDate today) {
        return database.list(
                GROUPS,
                row -> new KnownSchedule.Group(
                        row.getLong("id"),
                        row.getText("school_class"),
                        row.getText("name"),
                        row.getText("subject"),
                        row.getText("short_name"),
                        row.getTexts("teachers")),
                today,
                yearId);
    }
}
