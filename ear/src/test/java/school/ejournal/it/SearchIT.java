package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a subject teacher finds. */
@DisplayName("AP-04 The search keeps within rights")
class SearchIT {

    private static final String TAUGHT = """
            select x.surname || ' ' || x.given_name from person x
            where %s exists (
                select 1 from enrolment e join teaching_group g on g.class_id = e.class_id
                join teaching_load l on l.group_id = g.id join account a on a.person_id = l.teacher_id
                where e.student_id = x.id and a.login = 'teacher1')
              and exists (select 1 from enrolment e where e.student_id = x.id)
              and x.school_id = (select school_id from account where login = 'teacher1')
            order by x.id limit 1
            """;

    private final Client teacher = Client.signedIn("teacher1");

    @Test
    void aTeacherFindsThePupilsSheTeachesOnTheirPages() throws Exception {
        String name = Rows.text(TAUGHT.formatted(""));

        List<JsonObject> found = students(name);

        assertThat(found).isNotEmpty();
        assertThat(found).allSatisfy(one -> {
            assertThat(one.getString("label")).startsWith(name + " · ");
            assertThat(one.getString("href")).startsWith("/journal/page.xhtml?id=");
            assertThat(teacher.get(one.getString("href")).status()).isEqualTo(200);
        });
    }

    @Test
    void aPupilWhomSheDoesNotTeachIsNotFound() throws Exception {
        String name = Rows.text(TAUGHT.formatted("not"));

        assertThat(students(name)).noneMatch(one -> one.getString("label").startsWith(name + " · "));
    }

    private List<JsonObject> students(String name) {
        String asked = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return teacher
                .get("/api/search?q=" + asked)
                .json()
                .getJsonArray("results")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("kind").equals("student"))
                .toList();
    }
}
