package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The line by which a page hears of others, after its reader's sessions were ended. */
class ClosedLineIT {

    private static final String READER = "line.reader";

    private static final String SAME_TEACHER = """
            with one as (
                insert into account (id, school_id, person_id, login, password_hash, display_name)
                select nextval('entity_id'), school_id, person_id, '%s', password_hash, display_name
                from account where login = 'teacher1' returning id, school_id)
            insert into account_role (school_id, account_id, role, valid_from)
            select school_id, id, 'TEACHER', '2000-01-01' from one
            """;

    @Test
    @DisplayName("PU-02, ID-08 whoever was let out hears of no change any more, and the line ends")
    void itEndsWithoutNews() throws Exception {
        Rows.execute(SAME_TEACHER.formatted(READER));
        Client teacher = Client.signedIn("teacher1");
        long page = Pages.current(teacher, "5А", "Математика");
        List<Long> lessons = Pages.lessons(teacher.get("/api/pages/" + page).json());
        Client reader = Client.signedIn(READER);
        HttpRequest listen = HttpRequest.newBuilder(
                        URI.create(Product.running().url() + "/api/pages/" + page + "/events"))
                .header("Cookie", reader.cookie())
                .build();
        try (BufferedReader line = new BufferedReader(new InputStreamReader(
                HttpClient.newHttpClient()
                        .send(listen, BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8))) {
            assertThat(told(line)).startsWith("data:");

            Rows.execute("update account set generation = generation + 1 where login = '" + READER + "'");
            TimeUnit.MILLISECONDS.sleep(1500);
            teacher.send(
                    "PUT",
                    "/api/lessons/" + lessons.get(lessons.size() - 1),
                    "{\"topic\":\"Тема " + UUID.randomUUID() + "\",\"homework\":\"№ 8\",\"expectedVersion\":"
                            + OwnLesson.noteVersion(lessons.get(lessons.size() - 1)) + "}");
            assertThat(CompletableFuture.supplyAsync(() -> told(line)).get(10, TimeUnit.SECONDS))
                    .as("what is heard after the session was ended")
                    .isEqualTo("the end");
        }
        assertThat(reader.get("/api/pages/" + page).status()).isIn(401, 403);
        assertThat(reader.get("/api/session").status()).isEqualTo(401);
    }

    /** The next words of a line, or that it is over. */
    private static String told(BufferedReader line) {
        return line.lines().filter(one -> one.startsWith("data:")).findFirst().orElse("the end");
    }
}
