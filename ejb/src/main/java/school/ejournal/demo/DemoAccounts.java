package school.ejournal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import school.ejournal.exchange.ImportedIds;
import school.ejournal.identity.NewAccount;
import school.ejournal.identity.PasswordHash;
import school.ejournal.identity.Role;

/**
 * The demo's sign-ins: {@code teacher1} onwards in the order of the roster, {@code homeroom5a} for the homeroom teacher
 * of 5А (the letter in Latin), pupils, parents and the school's heads by the names they have in the roster.
 */
final class DemoAccounts {

    private static final Map<String, String> OFFICES = Map.of(
            "deputy",
            Role.DEPUTY,
            "coordinator",
            Role.COORDINATOR,
            "director",
            Role.DIRECTOR,
            "social",
            Role.SOCIAL,
            "secretary",
            Role.SECRETARY);
    private static final String CYRILLIC = "АБВГД";
    private static final String LATIN = "abvgd";

    private final ImportedIds ids;
    private final String prefix;
    private final PasswordHash password;
    private final LocalDate since;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, String>> homerooms = new HashMap<>();
    private final List<Map<String, String>> enrollments;
    private final List<Map<String, String>> roles;

    DemoAccounts(DemoPackage roster, ImportedIds ids, String prefix, PasswordHash password) {
        this.ids = ids;
        this.prefix = prefix;
        this.password = password;
        this.since = LocalDate.parse(roster.rows("academicSessions.csv").get(0).get("startDate"));
        this.enrollments = roster.rows("enrollments.csv");
        this.roles = roster.rows("roles.csv");
        roster.rows("users.csv").forEach(row -> names.put(row.get("sourcedId"), name(row)));
        roster.rows("classes.csv").stream()
                .filter(row -> "homeroom".equals(row.get("classType")))
                .forEach(row -> homerooms.put(row.get("sourcedId"), row));
    }

    List<NewAccount> all() {
        List<NewAccount> accounts = new ArrayList<>();
        Set<String> leaders = leaders(accounts);
        int teachers = 0;
        for (Map<String, String> row : roles) {
            String user = row.getOrDefault("userSourcedId", "");
            switch (row.getOrDefault("role", "")) {
                case "teacher" -> {
                    teachers++;
                    accounts.add(account(user, prefix + "teacher" + teachers, teacherRoles(leaders.contains(user))));
                }
                case "student" -> accounts.add(account(user, user, Set.of(Role.STUDENT)));
                case "parent" -> accounts.add(account(user, user, Set.of(Role.GUARDIAN)));
                default -> {
                    String office = user.substring(prefix.length());
                    accounts.add(account(user, user, Set.of(Objects.requireNonNull(OFFICES.get(office), office))));
                }
            }
        }
        return accounts;
    }

    /** Adds the accounts of homeroom teachers; answers who they are. */
    private Set<String> leaders(List<NewAccount> accounts) {
        Set<String> leaders = new LinkedHashSet<>();
        for (Map<String, String> row : enrollments) {
            Map<String, String> homeroom = homerooms.get(row.get("classSourcedId"));
            if (homeroom != null && "teacher".equals(row.get("role"))) {
                String title = homeroom.getOrDefault("title", "");
                String grade = homeroom.getOrDefault("grades", "");
                String letter = title.substring(grade.length());
                String latin = LATIN.substring(CYRILLIC.indexOf(letter), CYRILLIC.indexOf(letter) + 1);
                String user = row.getOrDefault("userSourcedId", "");
                leaders.add(user);
                accounts.add(account(user, prefix + "homeroom" + grade + latin, teacherRoles(true)));
            }
        }
        return leaders;
    }

    private static Set<String> teacherRoles(boolean leads) {
        Set<String> roles = new HashSet<>(Set.of(Role.TEACHER));
        if (leads) {
            roles.add(Role.HOMEROOM);
        }
        return roles;
    }

    private NewAccount account(String user, String login, Set<String> roles) {
        long person = Objects.requireNonNull(ids.people().get(user), user);
        return new NewAccount(person, login, Objects.requireNonNull(names.get(user)), roles, since, password);
    }

    private static String name(Map<String, String> user) {
        String patronymic = user.getOrDefault("middleName", "");
        return user.get("familyName") + " " + user.getOrDefault("givenName", "").charAt(0) + "."
                + (patronymic.isEmpty() ? "" : patronymic.charAt(0) + ".");
    }
}
