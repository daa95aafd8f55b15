package school.ejournal.exchange.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The school as an import finds it.
 *
 * @param yearId the year that runs or comes next
 * @param classes of that year, by name
 * @param schemes of terms that the year has
 */
public record KnownRoster(
        long yearId,
        LocalDate starts,
        LocalDate ends,
        Map<String, Long> classes,
        Set<String> schemes,
        List<KnownPerson> people,
        List<Guardian> guardians) {

    /** Who stands for whom. */
    public record Guardian(long guardianId, long studentId, String relation) {}

    public KnownRoster {
        classes = Map.copyOf(classes);
        schemes = Set.copyOf(schemes);
        people = List.copyOf(people);
        guardians = List.copyOf(guardians);
    }

    Map<Long, KnownPerson> byId() {
        Map<Long, KnownPerson> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), person));
        return byId;
    }

    /** The scheme of terms for a grade: half-years for the eldest, quarters or else what there is for the others. */
    String scheme(int grade) {
        List<String> wanted = grade >= 10
                ? List.of("semester", "trimester", "quarter", "module")
                : List.of("quarter", "trimester", "module", "semester");
        Optional<String> first = wanted.stream().filter(schemes::contains).findFirst();
        return first.orElse(wanted.get(0));
    }
}
