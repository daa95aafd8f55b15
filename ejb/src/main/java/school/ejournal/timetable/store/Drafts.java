package school.ejournal.timetable.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import school.ejournal.shared.Database;
import school.ejournal.timetable.Slot;

/** Drafts of the timetable in the database. */
@ApplicationScoped
public class Drafts {

    private static final String COPY = """
            insert into timetable_slot (id, school_id, version_id, group_id, weekday, number, room, weeks)
            select nextval('entity_id'), s.school_id, ?, s.group_id, s.weekday, s.number, s.room, s.weeks
            from timetable_slot s join timetable_version v on v.id = s.version_id
            where v.school_year_id = ? and v.state = 'published' and not s.removed
              and ? between v.valid_from and coalesce(v.valid_until, 'infinity')
            """;

    private static final String ADD = """
            insert into timetable_slot (id, school_id, version_id, group_id, weekday, number, room, weeks)
            values (?, ?, ?, ?, ?, ?, nullif(?, ''), ?)
            """;

    private static final String SHIFT = """
            update timetable_slot set weekday = ?, number = ?, room = nullif(?, ''), weeks = ?
            where id = ? and version_id = ? and not removed
            """;

    @Inject
    private Database database;

    /** Whether it is a draft; locked and counted as changed if so. */
    public boolean touch(long draftId) {
        return database.update(
                        "update timetable_version set version = version + 1 where id = ? and state = 'draft'", draftId)
                > 0;
    }

    /** The one class that a draft is of; none for one of the whole school. */
    public Optional<Long> findClass(long draftId) {
        return database.find(
                "select class_id from timetable_version where id = ? and class_id is not null",
                row -> row.getLong("class_id"),
                draftId);
    }

    /** Whether a draft may have lessons of a group: one of a class has that class's only. */
    public boolean isOfDraft(long draftId, long groupId) {
        return database.find("""
                select 1 as one from timetable_version v join teaching_group g on g.id = ?
                where v.id = ? and coalesce(v.class_id, g.class_id) = g.class_id
                """, row -> true, groupId, draftId).isPresent();
    }

    public void copySlots(long draftId, long yearId, LocalDate day) {
        database.update(COPY, draftId, yearId, day);
    }

    public long add(long schoolId, long draftId, Slot slot) {
        long id = database.nextId();
        database.update(
                ADD,
                id,
                schoolId,
                draftId,
                slot.groupId(),
                slot.weekday(),
                slot.number(),
                slot.room(),
                slot.weeks().code());
        return id;
    }

    public boolean shift(long draftId, long slotId, Slot to) {
        return database.update(
                        SHIFT, to.weekday(), to.number(), to.room(), to.weeks().code(), slotId, draftId)
                > 0;
    }

    public boolean remove(long draftId, long slotId) {
        return database.update(
                        "update timetable_slot set removed = true where id = ? and version_id = ? and not removed",
                        slotId,
                        draftId)
                > 0;
    }

    public void giveUp(long draftId) {
        database.update("update timetable_version set state = 'superseded' where id = ?", draftId);
    }

    public void publish(long draftId, LocalDate from, Instant at) {
        database.update("""
                update timetable_version set state = 'published', valid_from = ?, valid_until = null, published_at = ?
                where id = ?
                """, from, at, draftId);
    }
}
