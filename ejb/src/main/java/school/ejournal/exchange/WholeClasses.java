package school.ejournal.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.ejournal.exchange.KnownSchool.Unit;
import school.ejournal.roster.BelongingKind;

/**
 * Pupils told for the subjects of a whole class (RO-03): they learn there because they are in the class, so that such a row
 * says nothing new, and one of a pupil who is not in the class contradicts itself.
 */
final class WholeClasses {

    private final KnownSchool school;
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

    WholeClasses(OneRosterPackage content, KnownSchool school) {
        this.school = school;
        for (Map.Entry<String, Unit> group : school.groups().entrySet()) {
            if (group.getValue().isWhole()) {
                groups.put(group.getKey(), group.getValue().code());
            }
        }
        school.classes().forEach((name, unit) -> classes.put(name, unit.code()));
        content.homerooms().forEach(row -> classes.put(row.sourcedId(), row.get("title")));
        for (PackageRow row : content.groups()) {
            GroupCode code = GroupCode.of(row);
            if (code.part() == null) {
                groups.put(row.sourcedId(), code.schoolClass());
            } else {
                groups.remove(row.sourcedId());
            }
        }
    }

    /** Whether a row tells a pupil for a whole class's subject. */
    boolean tells(PackageRow enrollment) {
        return enrollment.is("role", "student") && groups.containsKey(enrollment.get("classSourcedId"));
    }

    static List<PackageFault> faultsOf(OneRosterPackage content, KnownSchool school) {
        WholeClasses whole = new WholeClasses(content, school);
        Set<String> enrolled = whole.enrolled(content);
        return content.rows(PackageFile.ENROLLMENTS, whole::tells).stream()
                .filter(row -> !enrolled.contains(
                        row.get("userSourcedId") + "\n" + whole.groups.get(row.get("classSourcedId"))))
                .map(row -> row.fault("userSourcedId", "exchange.notOfClass"))
                .toList();
    }

    /** Who is in which class, as name of the pupil and of the class. */
    private Set<String> enrolled(OneRosterPackage content) {
        Set<String> enrolled = new HashSet<>();
        content.rows(PackageFile.ENROLLMENTS, row -> row.is("role", "student")).stream()
                .filter(row -> classes.containsKey(row.get("classSourcedId")))
                .forEach(row -> enrolled.add(row.get("userSourcedId") + "\n" + classes.get(row.get("classSourcedId"))));
        Map<Long, String> names = new HashMap<>();
        school.classes().values().forEach(unit -> names.put(unit.id(), unit.code()));
        Map<Long, String> people = new HashMap<>();
        school.people().forEach((name, person) -> people.put(person.id(), name));
        school.members().stream()
                .filter(member -> member.kind() == BelongingKind.ENROLMENT)
                .forEach(member -> enrolled.add(people.get(member.belonging().personId()) + "\n"
                        + names.get(member.belonging().toId())));
        return enrolled;
    }
}
