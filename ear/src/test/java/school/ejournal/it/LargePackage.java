package school.ejournal.it;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import school.ejournal.exchange.PackageFixture;

/** A package of a school of 1,020 pupils in 34 classes, each with two guardians, and the load of every class. */
final class LargePackage {

    static final int PUPILS = 1_020;
    static final int LOADS = 34 * 12;
    private static final int CLASSES = 34;
    private static final int SUBJECTS = 12;
    private static final int TEACHERS = 60;
    private static final String LETTERS = "КЛМН";

    private final Map<String, StringBuilder> texts = new HashMap<>();

    private LargePackage() {}

    static byte[] zip() {
        LargePackage large = new LargePackage();
        large.headings();
        for (int subject = 0; subject < SUBJECTS; subject++) {
            large.line("courses", "c" + subject, "Предмет " + subject, "п" + subject);
        }
        for (int teacher = 0; teacher < TEACHERS; teacher++) {
            large.person("t" + teacher, "teacher", "Ким" + letters(teacher), "");
        }
        for (int one = 0; one < CLASSES; one++) {
            large.schoolClass(one);
        }
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            large.family(pupil);
        }
        PackageFixture fixture = PackageFixture.roster();
        large.texts.forEach((name, text) -> fixture.file(name + ".csv", text.toString()));
        return fixture.zip();
    }

    private void headings() {
        line("courses", "sourcedId", "title", "courseCode");
        line("users", "sourcedId", "givenName", "familyName", "middleName", "agentSourcedIds", "email", "phone");
        line("demographics", "sourcedId", "birthDate", "sex");
        line("roles", "sourcedId", "userSourcedId", "role");
        line("enrollments", "sourcedId", "classSourcedId", "userSourcedId", "role", "beginDate", "endDate");
        line(
                "classes",
                "sourcedId",
                "title",
                "grades",
                "courseSourcedId",
                "classCode",
                "classType",
                "termSourcedIds",
                "metadata.marking",
                "metadata.weeklyHours");
    }

    private void schoolClass(int one) {
        String grade = Integer.toString(2 + one / LETTERS.length());
        String name = grade + LETTERS.charAt(one % LETTERS.length());
        line("classes", "h" + one, name, grade, "", name, "homeroom", "q1", "", "");
        for (int subject = 0; subject < SUBJECTS; subject++) {
            String group = "g" + one + "." + subject;
            line("classes", group, "Предмет " + subject, grade, "c" + subject, name, "scheduled", "q1", "scale", "2");
            String teacher = "t" + (one * SUBJECTS + subject) % TEACHERS;
            line("enrollments", "l" + one + "." + subject, group, teacher, "teacher", "2026-09-01", "2027-05-31");
        }
    }

    private void family(int pupil) {
        String surname = "Учеников" + letters(pupil);
        person("s" + pupil, "student", surname, "\"m" + pupil + ",f" + pupil + "\"");
        person("m" + pupil, "parent", surname + "а", "");
        person("f" + pupil, "parent", surname + "ский", "");
        line(
                "demographics",
                "s" + pupil,
                LocalDate.of(2011, 1, 1).plusDays(pupil).toString(),
                "male");
        line("enrollments", "e" + pupil, "h" + pupil % CLASSES, "s" + pupil, "student", "2026-09-01", "");
    }

    private void person(String id, String role, String surname, String agents) {
        line("users", id, "Саша", surname, "", agents, "", "");
        line("roles", "r" + id, id, role);
    }

    private void line(String file, String... cells) {
        texts.computeIfAbsent(file, any -> new StringBuilder())
                .append(String.join(",", cells))
                .append('\n');
    }

    private static String letters(int i) {
        return "" + (char) ('а' + i / 32) + (char) ('а' + i % 32);
    }
}
