package school.ejournal.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.NewNote;
import school.ejournal.attendance.NoteFact;
import school.ejournal.attendance.Presence;
import school.ejournal.attendance.ReasonFact;
import school.ejournal.calendar.TermRow;
import school.ejournal.exchange.ImportedIds;

/**
 * Why the demo's pupils were away: homeroom teachers have set the reasons of illnesses that are some days past; some
 * guardians have written.
 */
final class DemoAbsences {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final byte[] CERTIFICATE = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 298]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private final ImportedIds ids;
    private final LocalDate today;
    private final Map<String, Map<String, String>> users = new HashMap<>();
    private final Map<String, List<TermRow>> runs = new HashMap<>();
    private final Map<String, Long> leaders = new HashMap<>();
    private final Map<Long, List<ReasonFact>> reasons = new HashMap<>();
    private final List<NoteFact> notes = new ArrayList<>();

    DemoAbsences(DemoPackage roster, ImportedIds ids, List<TermRow> terms, LocalDate today) {
        this.ids = ids;
        this.today = today;
        roster.rows("classes.csv").forEach(row -> runs.put(row.get("sourcedId"), terms(row, terms)));
        roster.rows("users.csv").forEach(row -> users.put(row.get("sourcedId"), row));
        List<Map<String, String>> homerooms = roster.rows("enrollments.csv").stream()
                .filter(row -> ids.classes().containsKey(row.get("classSourcedId")))
                .toList();
        homerooms.stream()
                .filter(row -> "teacher".equals(row.get("role")))
                .forEach(row -> leaders.put(row.get("classSourcedId"), person(row.get("userSourcedId"))));
        homerooms.stream().filter(row -> "student".equals(row.get("role"))).forEach(this::enrolled);
    }

    /** By class. */
    Map<Long, List<ReasonFact>> reasons() {
        return reasons;
    }

    List<NoteFact> notes() {
        return notes;
    }

    private void enrolled(Map<String, String> row) {
        Map<String, String> user = users.getOrDefault(row.get("userSourcedId"), Map.of());
        String name = user.get("familyName") + " " + user.get("givenName");
        String schoolClass = schoolClass(row.get("classSourcedId"));
        DemoPupil pupil = new DemoPupil(schoolClass + name, "");
        List<Days> illnesses = illnesses(pupil, row);
        long student = person(row.get("userSourcedId"));
        long leader = Objects.requireNonNull(leaders.get(row.get("classSourcedId")));
        for (Days illness : illnesses) {
            if (illness.ends().isBefore(today.minusDays(DemoPupil.LATELY))) {
                Instant at = at(illness.ends().plusDays(1), 16);
                reasons.computeIfAbsent(ids.classes().get(row.get("classSourcedId")), any -> new ArrayList<>())
                        .add(new ReasonFact(student, illness, Presence.ILL, leader, at));
            }
        }
        String guardian = user.getOrDefault("agentSourcedIds", "").split(",")[0];
        if (!guardian.isEmpty() && ids.people().containsKey(guardian)) {
            write(person(guardian), student, leader, name, illnesses);
        }
    }

    /** The name of a class in the package is the letter h, a hyphen and its own name. */
    private static String schoolClass(@Nullable String sourcedId) {
        return Objects.requireNonNull(sourcedId).replaceFirst("^.*h-", "");
    }

    /** The terms of a class's scheme. */
    private List<TermRow> terms(Map<String, String> schoolClass, List<TermRow> all) {
        List<Long> wanted = Arrays.stream(
                        schoolClass.getOrDefault("termSourcedIds", "").split(","))
                .map(ids.terms()::get)
                .toList();
        return all.stream().filter(term -> wanted.contains(term.id())).toList();
    }

    private List<Days> illnesses(DemoPupil pupil, Map<String, String> enrolment) {
        String begins = enrolment.getOrDefault("beginDate", "");
        String ends = enrolment.getOrDefault("endDate", "");
        List<Days> illnesses = new ArrayList<>();
        for (TermRow term : runs.getOrDefault(enrolment.get("classSourcedId"), List.of())) {
            LocalDate first = null;
            for (LocalDate day = term.starts(); !day.isAfter(term.ends()); day = day.plusDays(1)) {
                boolean there = !day.isAfter(today)
                        && day.toString().compareTo(begins) >= 0
                        && (ends.isEmpty() || day.toString().compareTo(ends) <= 0);
                boolean ill = there && pupil.isIll(day, term.starts());
                if (ill && first == null) {
                    first = day;
                } else if (!ill && first != null) {
                    illnesses.add(new Days(first, day.minusDays(1)));
                    first = null;
                }
            }
        }
        return illnesses;
    }

    /** Of illnesses that go on, and of a journey to come. */
    private void write(long guardian, long student, long leader, String name, List<Days> illnesses) {
        for (Days illness : illnesses) {
            if (!illness.ends().isBefore(today.minusDays(DemoPupil.LATELY)) && Chance.happens(60, "writes", name)) {
                byte[] file = Chance.happens(50, "certificate", name) ? CERTIFICATE : null;
                add(guardian, student, illness, Presence.ILL, "Простуда, температура. Были у врача.", file, null, "");
            }
        }
        if (Chance.happens(2, "journey", name)) {
            Days days = new Days(today.plusDays(5), today.plusDays(6));
            add(guardian, student, days, Presence.EXCUSED, "Едем на соревнования по плаванию.", null, null, "");
        } else if (Chance.happens(2, "asks", name)) {
            Days days = new Days(today.minusDays(9), today.minusDays(9));
            String answer = "В этот день по журналу все уроки посещены. Уточните, пожалуйста, дату.";
            add(guardian, student, days, Presence.EXCUSED, "Были по семейным делам.", null, leader, answer);
        }
    }

    private void add(
            long guardian,
            long student,
            Days days,
            Presence presence,
            String text,
            byte @Nullable [] file,
            @Nullable Long declinedBy,
            String answer) {
        NewNote note = new NewNote(student, days, presence, text, file, UUID.randomUUID());
        notes.add(new NoteFact(guardian, note, at(today.minusDays(1), 20), declinedBy, answer));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private long person(@Nullable String sourcedId) {
        return Objects.requireNonNull(ids.people().get(sourcedId), sourcedId);
    }
}
