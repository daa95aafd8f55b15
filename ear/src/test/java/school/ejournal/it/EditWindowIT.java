package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which lessons are open to a teacher: by their age, and by extensions that hold for her or for the class. */
@DisplayName("JR-11 The edit window")
class EditWindowIT {

    private static final String HER = "(select person_id from account where login = 'teacher1')";
    private static final String ANOTHER = "(select person_id from account where login = 'teacher2')";
    private static final String THE_CLASS = "(select min(id) from school_class where grade_level || letter = '5А')";
    private static final String ANOTHER_CLASS = "(select min(id) from school_class where grade_level || letter = '7А')";

    private final Client teacher = Client.signedIn("teacher1");
    private final long page = Pages.current(teacher, "5А", "Математика");
    private final Map<LocalDate, Long> lessons = lessonsByDay();

    @Test
    void isOfFourteenDaysAndItsLastDayCountsInFull() {
        assertThat(open())
                .allSatisfy((day, open) ->
                        assertThat(open).as("%s", day).isEqualTo(ChronoUnit.DAYS.between(day, Product.TODAY) <= 14));
    }

    @Test
    void isWhatTheSchoolDecided() throws Exception {
        LocalDate day = lessons.keySet().stream().sorted().findFirst().orElseThrow();
        long age = ChronoUnit.DAYS.between(day, Product.TODAY);
        try {
            decide(age);
            assertThat(open().get(day)).isTrue();
            decide(age - 1);
            assertThat(open().get(day)).isFalse();
        } finally {
            Rows.execute("delete from setting where key = 'journal.editWindowDays'");
        }
    }

    @Test
    void closesTopicAndHomeworkToo() {
        long old = lessons.get(lessons.keySet().stream().sorted().findFirst().orElseThrow());

        Client.Reply reply = teacher.send(
                "PUT", "/api/lessons/" + old, "{\"topic\":\"Новая\",\"homework\":\"\",\"expectedVersion\":0}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body()).contains("JR-11", "DEPUTY");
    }

    /** Many sets of extensions, each judged again by what an extension is. */
    @Test
    void opensExactlyWhatExtensionsThatHoldForHerOpen() throws Exception {
        Random chance = new Random(11);
        for (int round = 0; round < 25; round++) {
            List<Granted> granted = new ArrayList<>();
            for (int i = 0; i < 1 + chance.nextInt(3); i++) {
                granted.add(Granted.by(chance));
            }
            LocalDate openSince = granted.stream()
                    .filter(Granted::opens)
                    .map(Granted::since)
                    .reduce(Product.TODAY.minusDays(14), (one, other) -> one.isBefore(other) ? one : other);

            assertThat(open())
                    .allSatisfy((day, open) ->
                            assertThat(open).as("%s with %s", day, granted).isEqualTo(!day.isBefore(openSince)));

            for (Granted one : granted) {
                one.extension().revoke();
            }
        }
    }

    /** An extension made by chance, and what it should do. */
    private record Granted(
            Extension extension, int whom, LocalDate since, LocalDate from, LocalDate until, boolean revoked) {

        static Granted by(Random chance) throws Exception {
            int whom = chance.nextInt(4);
            LocalDate since = Product.TODAY.minusDays(chance.nextInt(45));
            LocalDate from = Product.TODAY.plusDays(chance.nextInt(7) - 4L);
            LocalDate until = from.plusDays(chance.nextInt(5));
            String teacher = whom == 0 ? HER : whom == 1 ? ANOTHER : "null";
            String schoolClass = whom == 2 ? THE_CLASS : whom == 3 ? ANOTHER_CLASS : "null";
            Extension extension = Extension.insert(teacher, schoolClass, since, from, until);
            boolean revoked = chance.nextInt(4) == 0;
            if (revoked) {
                extension.revoke();
            }
            return new Granted(extension, whom, since, from, until, revoked);
        }

        boolean opens() {
            boolean hers = whom == 0 || whom == 2;
            return hers && !revoked && !from.isAfter(Product.TODAY) && !until.isBefore(Product.TODAY);
        }
    }

    /** Which days' lessons take an entry, tried by edits that change nothing. */
    private Map<LocalDate, Boolean> open() {
        JsonObject now = teacher.get("/api/pages/" + page).json();
        long student = Pages.students(now).get(0);
        List<LocalDate> days = List.copyOf(lessons.keySet());
        String[] edits = days.stream()
                .map(lessons::get)
                .map(lesson -> Client.edit(
                        UUID.randomUUID(),
                        student,
                        lesson,
                        Pages.text(now, student, lesson),
                        Pages.version(now, student, lesson)))
                .toArray(String[]::new);
        List<JsonObject> answers = teacher.send("PATCH", "/api/pages/" + page + "/cells", Client.edits(edits))
                .json()
                .getJsonArray("results")
                .getValuesAs(JsonObject.class);
        Map<LocalDate, Boolean> open = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            open.put(days.get(i), !answers.get(i).getString("status").equals("locked"));
        }
        return open;
    }

    private Map<LocalDate, Long> lessonsByDay() {
        Map<LocalDate, Long> byDay = new HashMap<>();
        JsonObject now = teacher.get("/api/pages/" + page).json();
        for (JsonObject lesson : now.getJsonArray("lessons").getValuesAs(JsonObject.class)) {
            LocalDate day = LocalDate.parse(lesson.getString("date"));
            if (!day.isAfter(Product.TODAY)) {
                byDay.put(day, lesson.getJsonNumber("id").longValue());
            }
        }
        return byDay;
    }

    private static void decide(long days) throws Exception {
        Rows.execute("insert into setting (school_id, key, value) select school_id, 'journal.editWindowDays', '" + days
                + "' from account where login = 'deputy'"
                + " on conflict (school_id, key) do update set value = excluded.value");
    }
}
