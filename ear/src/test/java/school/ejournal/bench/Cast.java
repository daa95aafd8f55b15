package school.ejournal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import school.ejournal.it.Client;

/**
 * The people who use the product at once: teachers with a large page each, parents with a child each. Each signs in once
 * and keeps the session.
 */
final class Cast {

    /**
     * One of them.
     *
     * @param about the page of a teacher, the child of a parent
     */
    record Person(String login, long schoolId, long about, Client client) {}

    private static final String TEACHERS = """
            select a.login, p.school_id, p.id as about,
                   row_number() over (partition by p.school_id order by s.name, c.grade_level, c.letter) as place
            from page p
            join term t on t.id = p.term_id and t.state = 'open'
            join teaching_group g on g.id = p.group_id
            join school_class c on c.id = g.class_id and c.letter in ('А', 'Б')
            join subject s on s.id = g.subject_id and s.name in ('Математика', 'Русский язык')
            join teaching_load l on l.group_id = g.id
            join account a on a.person_id = l.teacher_id
            order by place, p.school_id limit ?
            """;

    private static final String PARENTS = """
            select a.login, e.school_id, e.student_id as about,
                   row_number() over (partition by e.school_id order by c.letter, e.id % 7, e.id) as place
            from enrolment e
            join school_class c on c.id = e.class_id and c.letter in ('А', 'Б')
            join guardianship u on u.student_id = e.student_id
            join account a on a.person_id = u.guardian_id
            order by place, e.school_id limit ?
            """;

    private final List<Person> teachers;
    private final List<Person> parents;

    private Cast(List<Person> teachers, List<Person> parents) {
        this.teachers = teachers;
        this.parents = parents;
    }

    static Cast signIn(BenchProduct product, int users) throws SQLException {
        return new Cast(people(product, TEACHERS, users), people(product, PARENTS, users));
    }

    private static List<Person> people(BenchProduct product, String query, int users) throws SQLException {
        List<Person> people = new ArrayList<>();
        try (Connection connection = product.database();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, users);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String login = rows.getString("login");
                    people.add(new Person(
                            login, rows.getLong("school_id"), rows.getLong("about"), product.signedIn(login)));
                }
            }
        }
        if (people.size() < users) {
            throw new IllegalStateException("there is work for " + people.size() + " people only, not for " + users);
        }
        return people;
    }

    Person first(Scenario scenario) {
        return of(scenario).get(0);
    }

    List<Person> of(Scenario scenario) {
        return scenario.isOfFamilies() ? parents : teachers;
    }

    /** What a person asks for. */
    static String path(Scenario scenario, Person person) {
        return switch (scenario) {
            case JOURNAL -> "/journal/page.xhtml?id=" + person.about();
            case JOURNAL_API -> "/api/pages/" + person.about();
            case MARK, COLUMN, ATTENDANCE, TURN -> "/api/pages/" + person.about() + "/cells";
            case DIARY -> "/family/diary.xhtml?student=" + person.about();
            case DIARY_API ->
                "/api/diary?student=" + person.about()
                        + "&week=%d-W%02d"
                                .formatted(
                                        BenchProduct.TODAY.get(IsoFields.WEEK_BASED_YEAR),
                                        BenchProduct.TODAY.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }

    /** Writes what the scripts of wrk have to know of the first so many people, as things stand in the database now. */
    void write(Path file, Scenario scenario, int users, Connection database) throws IOException, SQLException {
        StringBuilder lua = new StringBuilder("return {\n  seed = ")
                .append(ThreadLocalRandom.current().nextInt(1_000_000))
                .append(",\n");
        for (Person person : of(scenario).subList(0, users)) {
            lua.append("  { cookie = \"").append(person.client().cookie());
            lua.append("\", token = \"").append(person.client().token());
            lua.append("\", path = \"").append(path(scenario, person)).append('"');
            if (scenario.saves()) {
                lua.append(", some = ").append(scenario == Scenario.ATTENDANCE);
                lua.append(", batches = ").append(new Batches(database, person.about()).lua(scenario));
            }
            lua.append(" },\n");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, lua.append("}\n"));
    }
}
