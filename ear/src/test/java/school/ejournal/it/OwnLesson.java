package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A lesson of the last days, which its teacher may write into, on a page that takes marks; found in the database.
 *
 * @param teacher the sign-in
 */
record OwnLesson(String teacher, long page, long id) {

    private static final String FIND = """
            select a.login, l.page_id, l.id from lesson l join account a on a.person_id = l.teacher_id
            where a.login like '%s%%' and l.state = 'planned' and l.date between ?::date - 10 and ?::date
              and exists (select 1 from lesson o join cell c on c.column_id = o.id
                          where o.page_id = l.page_id and cardinality(c.marks) > 0)
              and %s
            order by l.id limit 1
            """;

    /** The version of what is noted of a lesson, which whoever writes over it has to have seen. */
    static int noteVersion(long lesson) {
        try {
            return Integer.parseInt(Rows.text("select version from lesson where id = " + lesson));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first of those that a condition of ours on the lesson {@code l} holds for. */
    static OwnLesson find(String condition) {
        return find("teacher", condition);
    }

    /** The first of those of teachers whose sign-in begins so. */
    static OwnLesson find(String login, String condition) {
        try (Connection connection = Product.running().database();
                PreparedStatement statement = connection.prepareStatement(FIND.formatted(login, condition))) {
            statement.setString(1, Product.TODAY.toString());
            statement.setString(2, Product.TODAY.toString());
            try (ResultSet found = statement.executeQuery()) {
                assertThat(found.next()).as("a lesson with " + condition).isTrue();
                return new OwnLesson(found.getString(1), found.getLong(2), found.getLong(3));
            }
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
