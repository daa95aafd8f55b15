package school.ejournal.roster.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import school.ejournal.roster.FreshClass;
import school.ejournal.shared.Database;

/** Classes opened one by one, in the database. */
@ApplicationScoped
public class OpenedClasses {

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
        return database.find(
                        """
                        select true as taken from school_class
                        where school_year_id = ? and grade_level = ? and upper(letter) = upper(?)
                        """,
                        row -> true,
                        yearId,
                        fresh.grade().number(),
                        fresh.letter())
                .isPresent();
    }

    public long add(long schoolId, long yearId, FreshClass fresh) {
        long id = database.nextId();
        database.update(
                """
                insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                values (?, ?, ?, ?, ?, ?)
                """,
                id,
                schoolId,
                yearId,
                fresh.grade().number(),
                fresh.letter(),
                fresh.scheme());
        return id;
    }
}
