package school.ejournal.timetable.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import school.ejournal.shared.Database;
import school.ejournal.timetable.Slot;

/** Timetables in the database. */
@ApplicationScoped
public class Timetables {

    @Inject
    private Database database;

    public void publish(long schoolId, long yearId, LocalDate from, List<Slot> slots) {
        database.update(
                "update timetable_version set valid_until = ? where school_year_id = ? and valid_until is null",
                from.minusDays(1),
                yearId);
        long version = database.nextId();
        database.update(
                "insert into timetable_version (id, school_id, school_year_id, valid_from) values (?, ?, ?, ?)",
                version,
                schoolId,
                yearId,
                from);
        database.update(
                """
                insert into timetable_slot (id, school_id, version_id, group_id, weekday, number, room)
                select nextval('entity_id'), ?, ?, n.group_id, n.weekday, n.number, nullif(n.room, '')
                from unnest(?, ?, ?, ?) as n (group_id, weekday, number, room)
                """,
                schoolId,
                version,
                slots.stream().mapToLong(Slot::groupId).toArray(),
                slots.stream().mapToInt(Slot::weekday).toArray(),
                slots.stream().mapToInt(Slot::number).toArray(),
                slots.stream().map(slot -> Objects.toString(slot.room(), "")).toArray(String[]::new));
    }
}
