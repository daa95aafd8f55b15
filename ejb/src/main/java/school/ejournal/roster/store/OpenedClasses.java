package school.ejournal.roster.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import school.ejournal.roster.FreshClass;
import school.ejournal.shared.Database;

/** Classes opened one by one, in the database. */
@ApplicationScoped
public class OpenedClasses {

    /** Subjects of the plan in which a class has neither a group of its own nor parts. */
    private static final String MISSING = """
            from school_class c
            join curriculum_line n on n.school_year_id = c.school_year_id and n.grade_level = c.grade_level
                and n.weekly_hours > 0
            where c.school_year_id = ? and not exists (
                select 1 from teaching_group g where g.class_id = c.id and g.subject_id = n.subject_id)
            """;

    @Inject
    private Database database;

    public boolean isYear(long yearId) {
        return database.find("select true as there from school_year where id = ?", row -> true, yearId)
                .isPresent();
    }

    public boolean hasScheme(long yearId, String scheme) {
        return database.find(
                        "select true as there from term where school_year_id = ? and scheme = ? limit 1",
                        row -> true,
                        yearId,
                        scheme)
                .isPresent();
    }

    public boolean isTaken(long yearId, FreshClass fresh) {
        return database.find("""
                        select true as taken from school_class
                        where school_year_id = ? and grade_level = ? and upper(letter) = upper(?)
                        """, row -> true, yearId, fresh.grade().number(), fresh.letter())
                .isPresent();
    }

    public int countMissingGroups(long yearId) {
        return database.find("select count(*) as missing " + MISSING, row -> row.getInt("missing"), yearId)
                .orElse(0);
    }

    public int addMissingGroups(long yearId) {
        return database.update("""
                insert into teaching_group (id, school_id, class_id, subject_id, marking)
                select nextval('entity_id'), c.school_id, c.id, n.subject_id, n.marking
                """ + MISSING, yearId);
    }

    public long add(long schoolId, long yearId, FreshClass fresh) {
        long id = database.nextId();
        database.update("""
                insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                values (?, ?, ?, ?, ?, ?)
                """, id, schoolId, yearId, fresh.grade().number(), fresh.letter(), fresh.scheme());
        return id;
    }
}
