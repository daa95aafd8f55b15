package school.ejournal.timetable.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.Database;

/** What a draft of one class does to the version that acts. */
@ApplicationScoped
public class ClassVersions {

    private static final String ACTING = """
            select id, valid_from, valid_until from timetable_version
            where school_year_id = ? and state = 'published' and ? between valid_from and coalesce(valid_until, 'infinity')
            order by valid_from desc, id desc limit 1 for update
            """;

    private static final String COPY = """
            insert into timetable_slot (id, school_id, version_id, group_id, weekday, number, room, weeks)
            select nextval('entity_id'), s.school_id, d.id, s.group_id, s.weekday, s.number, s.room, s.weeks
            from timetable_version d
            join timetable_slot s on s.version_id = d.base_id and not s.removed
            join teaching_group g on g.id = s.group_id and g.class_id = d.class_id
            where d.id = ?
            """;

    private static final String MERGE = """
            insert into timetable_slot (id, school_id, version_id, group_id, weekday, number, room, weeks)
            select nextval('entity_id'), s.school_id, ?, s.group_id, s.weekday, s.number, s.room, s.weeks
            from timetable_version d
            join timetable_slot s on s.version_id in (d.id, ?) and not s.removed
            join teaching_group g on g.id = s.group_id
            where d.id = ? and (s.version_id = d.id) = (g.class_id = d.class_id)
            """;

    /** Whether the class has other lessons in one of the two versions. */
    private static final String DIFFERENT = """
            with lessons as (
                select s.version_id, s.group_id, s.weekday, s.number, coalesce(s.room, '') as room, s.weeks
                from timetable_version d
                join timetable_slot s on s.version_id in (d.base_id, ?) and not s.removed
                join teaching_group g on g.id = s.group_id and g.class_id = d.class_id
                where d.id = ?
            )
            select 1 as one from timetable_version d
            join lessons l on l.version_id <> d.id
            where d.id = ? and d.base_id <> ? and not exists (
                select 1 from lessons o
                where o.version_id <> l.version_id and (o.group_id, o.weekday, o.number, o.room, o.weeks)
                    = (l.group_id, l.weekday, l.number, l.room, l.weeks))
            limit 1
            """;

    @Inject
    private Database database;

    /** A version that acts on some day, and how long. */
    public record Acting(long id, LocalDate from, @Nullable LocalDate until) {}

    public Optional<Long> findYear(long classId) {
        return database.find(
                "select school_year_id from school_class where id = ?", row -> row.getLong("school_year_id"), classId);
    }

    /** The version that acts on a day, under a lock that lets one change follow the other. */
    public Optional<Acting> lockActing(long yearId, LocalDate day) {
        return database.find(
                ACTING,
                row -> new Acting(row.getLong("id"), row.getDate("valid_from"), row.findDate("valid_until")),
                yearId,
                day);
    }

    /** Makes a draft one of a class, with the lessons that the class has in a version. */
    public void bind(long draftId, long classId, long baseId) {
        database.update(
                "update timetable_version set class_id = ?, base_id = ? where id = ?", classId, baseId, draftId);
        database.update(COPY, draftId);
    }

    public boolean isChangedMeanwhile(long draftId, long actingId) {
        return database.find(DIFFERENT, row -> true, actingId, draftId, draftId, actingId)
                .isPresent();
    }

    /** Gives a version the lessons of the draft's class from the draft, and those of all others from the version that acts. */
    public void merge(long versionId, long draftId, long actingId) {
        database.update(MERGE, versionId, actingId, draftId);
    }

    /** Lets a version act in the place of another from a day on, as long as that would have. */
    public void follow(long versionId, Acting acting, LocalDate from) {
        database.update("update timetable_version set valid_until = ? where id = ?", acting.until(), versionId);
        if (acting.from().equals(from)) {
            database.update("update timetable_version set state = 'superseded' where id = ?", acting.id());
        } else {
            database.update(
                    "update timetable_version set valid_until = ? where id = ?", from.minusDays(1), acting.id());
        }
    }
}
