package school.ejournal.timetable.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import school.ejournal.calendar.Span;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** What versions of the timetable took the place of, and how that comes back (TT-09). */
@ApplicationScoped
public class Publishings {

    /**
     * Whether the publishing of {@code v} can be taken back: it is known what it replaced, and no later publishing touched it or
     * that since.
     */
    static final String LAST = """
            (v.state = 'published' and v.replaced is not null and not exists (
                select 1 from timetable_version w cross join lateral jsonb_array_elements(w.replaced) e
                where w.school_year_id = v.school_year_id and w.id <> v.id and w.withdrawn_at is null
                  and w.published_at >= v.published_at
                  and (e.value ->> 'id')::bigint in (
                      select v.id union all
                      select (own.value ->> 'id')::bigint from jsonb_array_elements(v.replaced) own)))
            """;

    /** A change of the one under the lock of the others, so that one publishing follows the other. */
    private static final String LOCK = """
            select id from timetable_version where school_year_id = ? and state = 'published' order by id for update
            """;

    private static final String REMEMBER = """
            update timetable_version v set replaced = coalesce((
                select jsonb_agg(jsonb_build_object('id', o.id, 'until', o.valid_until) order by o.id)
                from timetable_version o
                where o.school_year_id = v.school_year_id and o.id <> v.id and o.state = 'published'
                  and coalesce(o.valid_until, 'infinity') >= ?), '[]')
            where v.id = ?
            """;

    private static final String REMEMBER_ONE = """
            update timetable_version v
            set replaced = jsonb_build_array(jsonb_build_object('id', ?::bigint, 'until', ?::date))
            where v.id = ?
            """;

    private static final String LAST_DAYS = """
            select v.school_year_id, v.valid_from, least(v.valid_until, y.ends) as until
            from timetable_version v join school_year y on y.id = v.school_year_id
            where v.id = ? and
            """ + LAST;

    private static final String BEGINNING = """
            select greatest(v.valid_from, (v.published_at at time zone ?)::date) as day from timetable_version v where v.id = ?
            """;

    private static final String WITHDRAW = """
            update timetable_version set state = 'superseded', withdrawn_by = ?, withdrawn_at = ? where id = ?
            """;

    private static final String RESTORE = """
            update timetable_version o set state = 'published', valid_until = (e.value ->> 'until')::date
            from timetable_version v cross join lateral jsonb_array_elements(v.replaced) e
            where v.id = ? and o.id = (e.value ->> 'id')::bigint
            """;

    @Inject
    private Database database;

    /** Lets no other publishing of a year be under way. */
    public void lock(long yearId) {
        database.list(LOCK, row -> row.getLong("id"), yearId);
    }

    /** Keeps what a version of the whole school is about to replace from a day on. */
    public void remember(long versionId, LocalDate from) {
        database.update(REMEMBER, from, versionId);
    }

    /** Keeps the one version that another is about to replace. */
    public void remember(long versionId, ClassVersions.Acting replaced) {
        database.update(REMEMBER_ONE, replaced.id(), replaced.until(), versionId);
    }

    public Optional<Long> findYear(long versionId) {
        return database.find(
                "select school_year_id from timetable_version where id = ? and state <> 'draft'",
                row -> row.getLong("school_year_id"),
                versionId);
    }

    /** The days that a version acts on, if its publishing can be taken back. */
    public Optional<Span> findLast(long versionId) {
        return database.find(
                LAST_DAYS,
                row -> new Span(row.getLong("school_year_id"), row.getDate("valid_from"), row.getDate("until")),
                versionId);
    }

    /** The first day that a version acts and is published; days before it was published it did not act on. */
    public Optional<LocalDate> findBeginning(long versionId, ZoneId zone) {
        return database.find(BEGINNING, row -> row.getDate("day"), zone.getId(), versionId);
    }

    /** Lets what a version replaced act again as before, in its place. */
    public void takeBack(long versionId, Caller caller, Instant at) {
        database.update(WITHDRAW, caller.personId() == 0 ? null : caller.personId(), at, versionId);
        database.update(RESTORE, versionId);
    }
}
