package school.ejournal.timetable.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import school.ejournal.calendar.Span;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.NotFoundException;
import school.ejournal.timetable.Slot;

/** Versions of the timetable in the database. */
@ApplicationScoped
public class Timetables {

    private static final String CUT = """
            update timetable_version set valid_until = ?
            where school_year_id = ? and state = 'published' and valid_from < ? and coalesce(valid_until, 'infinity') >= ?
            """;

    private static final String SUPERSEDE = """
            update timetable_version set state = 'superseded'
            where school_year_id = ? and state = 'published' and valid_from >= ?
            """;

    private static final String ADD = """
            insert into timetable_version (id, school_id, school_year_id, valid_from, state, name, made_by, published_at)
            select ?, y.school_id, y.id, ?, v.state, ?, ?, case when v.state = 'published' then ?::timestamptz end
            from school_year y, (select ?::text as state) v where y.id = ?
            """;

    private static final String ADD_SLOTS = """
            insert into timetable_slot (id, school_id, version_id, group_id, weekday, number, room, weeks)
            select nextval('entity_id'), ?, ?, n.group_id, n.weekday, n.number, nullif(n.room, ''), n.weeks
            from unnest(?, ?, ?, ?, ?) as n (group_id, weekday, number, room, weeks)
            """;

    private static final String YEAR = """
            select y.id, y.starts, y.ends from timetable_version v join school_year y on y.id = v.school_year_id
            where v.id = ?
            """;

    @Inject
    private Database database;

    /** Ends the version that acts on the day before it; those that were to begin on it or later never act. */
    public void endBefore(long yearId, LocalDate from) {
        database.update(CUT, from.minusDays(1), yearId, from, from);
        database.update(SUPERSEDE, yearId, from);
    }

    /** Adds a version without lessons; answers its id. */
    public long add(Caller caller, long yearId, LocalDate from, String state, String name, Instant at) {
        long id = database.nextId();
        int added = database.update(
                ADD, id, from, name, caller.personId() == 0 ? null : caller.personId(), at, state, yearId);
        if (added == 0) {
            throw new NotFoundException();
        }
        return id;
    }

    public void addSlots(long schoolId, long version, List<Slot> slots) {
        database.update(
                ADD_SLOTS,
                schoolId,
                version,
                slots.stream().mapToLong(Slot::groupId).toArray(),
                slots.stream().mapToInt(Slot::weekday).toArray(),
                slots.stream().mapToInt(Slot::number).toArray(),
                slots.stream().map(slot -> Objects.toString(slot.room(), "")).toArray(String[]::new),
                slots.stream().mapToInt(slot -> slot.weeks().code()).toArray());
    }

    /** The school year of a version. */
    public Span yearOf(long version) {
        return database.find(
                        YEAR, row -> new Span(row.getLong("id"), row.getDate("starts"), row.getDate("ends")), version)
                .orElseThrow(NotFoundException::new);
    }
}
