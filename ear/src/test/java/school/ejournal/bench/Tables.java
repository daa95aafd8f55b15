package school.ejournal.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables that are being filled, and the identifiers of their rows. */
final class Tables implements AutoCloseable {

    /** A way to the database as its superuser. */
    @FunctionalInterface
    interface Way {
        Connection open() throws SQLException;
    }

    /** As the product's own sequence counts. */
    private static final int STEP = 50;

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("school", "id, kind, name, short_name, locality"),
            Map.entry("school_year", "id, school_id, starts, ends"),
            Map.entry("term", "id, school_id, school_year_id, scheme, number, starts, ends, state, sealed_at"),
            Map.entry("day_off", "id, school_id, school_year_id, starts, ends, kind, name"),
            Map.entry("bell_schedule", "id, school_id, name"),
            Map.entry("bell_time", "school_id, schedule_id, number, starts, ends"),
            Map.entry("bell_use", "id, school_id, schedule_id, starts"),
            Map.entry("person", "id, school_id, surname, given_name, patronymic, birth_date, sex"),
            Map.entry("guardianship", "school_id, guardian_id, student_id, relation, since"),
            Map.entry("account", "id, school_id, person_id, login, password_hash, display_name"),
            Map.entry("account_role", "school_id, account_id, role, valid_from"),
            Map.entry("subject", "id, school_id, name, short_name"),
            Map.entry("curriculum_line", "school_id, school_year_id, subject_id, grade_level, weekly_hours, marking"),
            Map.entry("school_class", "id, school_id, school_year_id, grade_level, letter, scheme"),
            Map.entry("homeroom", "school_id, class_id, teacher_id, valid_from"),
            Map.entry("enrolment", "id, school_id, class_id, student_id, valid_from"),
            Map.entry("teaching_group", "id, school_id, class_id, subject_id, marking"),
            Map.entry("teaching_load", "id, school_id, group_id, teacher_id, weekly_hours, valid_from"),
            Map.entry("timetable_version", "id, school_id, school_year_id, valid_from"),
            Map.entry("timetable_slot", "id, school_id, version_id, group_id, weekday, number, room"),
            Map.entry("work_type", "id, school_id, name, weight, is_default"),
            Map.entry("page_head", "page_id, school_id, seq, hash"),
            Map.entry("page_record", "page_id, seq, school_id, payload, previous_hash, hash"),
            Map.entry("operation", "op_id, school_id, page_id, actor_id, answer, at"),
            Map.entry("page", "id, school_id, group_id, term_id, term_column_id, sealed"),
            Map.entry(
                    "lesson",
                    "id, school_id, page_id, group_id, date, number, teacher_id, work_type_id, topic, homework,"
                            + " topic_at, homework_at, entered_at, attendance_at, attendance_by, author_id, version"),
            Map.entry(
                    "cell",
                    "school_id, page_id, column_id, student_id, text, marks, presence, version, author_id, changed_at"));

    private final Way way;
    private final Map<String, CopyTable> open = new LinkedHashMap<>();
    private long lastId;

    /**
     * @param lastId the highest identifier already given
     */
    Tables(Way way, long lastId) {
        this.way = way;
        this.lastId = lastId;
    }

    CopyTable into(String table) throws SQLException {
        CopyTable known = open.get(table);
        if (known == null) {
            known = new CopyTable(way.open(), table, COLUMNS.get(table));
            open.put(table, known);
        }
        return known;
    }

    long nextId() {
        lastId += STEP;
        return lastId;
    }

    long lastId() {
        return lastId;
    }

    /** Rows so far. */
    long count() {
        return open.values().stream().mapToLong(CopyTable::count).sum();
    }

    /** Commits every table. */
    void finish() throws SQLException {
        for (CopyTable table : open.values()) {
            table.finish();
        }
    }

    @Override
    public void close() throws SQLException {
        for (CopyTable table : open.values()) {
            table.close();
        }
    }
}
