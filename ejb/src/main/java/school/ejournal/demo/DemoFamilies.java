package school.ejournal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import school.ejournal.exchange.ImportedIds;
import school.ejournal.particulars.FamilyPast;
import school.ejournal.particulars.NewNotice;
import school.ejournal.particulars.NoticeOrigin;
import school.ejournal.people.PersonalField;

/**
 * What homeroom teachers of the demo did with their families' data: most are confirmed, some are not; in 5А one notice of
 * change waits and one is overdue.
 */
final class DemoFamilies {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final String WITH_NOTICES = "5А";
    private static final int CONFIRMED = 92;
    private static final int OVERDUE = 6;
    private static final int HOUR = 16;

    /** Which of a class is never confirmed, so that every homeroom teacher has something left. */
    private static final int LEFT = 4;

    private final DemoPackage roster;
    private final ImportedIds ids;
    private final LocalDate today;
    private final Map<String, String> leaders = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> pupils = new HashMap<>();

    DemoFamilies(DemoPackage roster, ImportedIds ids, LocalDate today) {
        this.roster = roster;
        this.ids = ids;
        this.today = today;
        Map<String, Map<String, String>> users = new HashMap<>();
        roster.rows("users.csv").forEach(row -> users.put(row.get("sourcedId"), row));
        for (Map<String, String> row : roster.rows("enrollments.csv")) {
            String schoolClass = row.getOrDefault("classSourcedId", "");
            boolean homeroom = ids.classes().containsKey(schoolClass);
            if (homeroom && "teacher".equals(row.get("role"))) {
                leaders.put(schoolClass, row.getOrDefault("userSourcedId", ""));
            } else if (homeroom && "student".equals(row.get("role"))) {
                pupils.computeIfAbsent(schoolClass, any -> new ArrayList<>())
                        .add(users.getOrDefault(row.get("userSourcedId"), Map.of()));
            }
        }
    }

    void appear(FamilyPast past) {
        LocalDate started =
                LocalDate.parse(roster.rows("academicSessions.csv").get(0).get("startDate"));
        leaders.forEach((schoolClass, leader) -> past.confirm(
                ids.yearId(), person(leader), at(started.plusDays(3)), List.copyOf(confirmed(schoolClass))));
        roster.rows("classes.csv").stream()
                .filter(row -> "homeroom".equals(row.get("classType")) && WITH_NOTICES.equals(row.get("title")))
                .forEach(row -> write(past, pupils.getOrDefault(row.get("sourcedId"), List.of())));
    }

    private Set<Long> confirmed(String schoolClass) {
        List<Map<String, String>> members = pupils.getOrDefault(schoolClass, List.of());
        Set<Long> confirmed = new LinkedHashSet<>();
        for (Map<String, String> pupil : members) {
            String name = pupil.getOrDefault("sourcedId", "");
            if (members.indexOf(pupil) != LEFT && Chance.happens(CONFIRMED, "confirmed", name)) {
                confirmed.add(person(name));
                guardians(pupil).forEach(guardian -> confirmed.add(person(guardian)));
            }
        }
        return confirmed;
    }

    /** By the last two of a class who have a guardian: a phone a week ago, an address yesterday. */
    private void write(FamilyPast past, List<Map<String, String>> members) {
        List<Map<String, String>> cared =
                members.stream().filter(pupil -> !guardians(pupil).isEmpty()).toList();
        if (cared.size() > 1) {
            tell(past, cared.get(cared.size() - 1), PersonalField.PHONE, "+7 900 555-01-72", today.minusDays(OVERDUE));
            tell(past, cared.get(cared.size() - 2), PersonalField.EMAIL, "semya@example.org", today.minusDays(1));
        }
    }

    private void tell(
            FamilyPast past, Map<String, String> pupil, PersonalField field, String wanted, LocalDate received) {
        long guardian = person(guardians(pupil).get(0));
        long student = person(pupil.getOrDefault("sourcedId", ""));
        past.tell(
                new NewNotice(student, guardian, field, wanted, NoticeOrigin.FAMILY, guardian, received), at(received));
    }

    private List<String> guardians(Map<String, String> pupil) {
        return Stream.of(pupil.getOrDefault("agentSourcedIds", "").split(","))
                .filter(ids.people()::containsKey)
                .toList();
    }

    /** The last evening before today, where the day lies ahead. */
    private Instant at(LocalDate day) {
        LocalDate past = day.isBefore(today) ? day : today.minusDays(1);
        return past.atTime(HOUR, 0).atZone(ZONE).toInstant();
    }

    private long person(String sourcedId) {
        return Objects.requireNonNull(ids.people().get(sourcedId), sourcedId);
    }
}
