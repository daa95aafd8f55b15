package school.ejournal.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.plan.KnownPerson;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.BelongingKind;

/**
 * What a package may speak of without holding it, because the school has it already: things of the year that runs or comes
 * next by the names they go out under, and who belongs to what. A bulk package knows nothing but itself ({@link #NOTHING}).
 *
 * @param sessions the year and its terms
 * @param people everybody of the school
 */
public record KnownSchool(
        long yearId,
        LocalDate starts,
        Map<String, Session> sessions,
        Map<String, Long> courses,
        Map<String, Unit> classes,
        Map<String, Unit> groups,
        Map<String, KnownPerson> people,
        List<Member> members) {

    /** A school that has nothing yet. */
    static final KnownSchool NOTHING =
            new KnownSchool(0, LocalDate.MIN, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    /** A year or term; its type is a word of the standard. */
    public record Session(String type, LocalDate starts, LocalDate ends) {}

    /**
     * A class or a group.
     *
     * @param code 5А, or 5А/1 for a part
     * @param home whether it is of a pupil who is taught at home
     */
    public record Unit(long id, String code, boolean home) {

        Unit(long id, String code) {
            this(id, code, false);
        }

        /** The class it is, or is of. */
        String schoolClass() {
            int slash = code.indexOf('/');
            return slash < 0 ? code : code.substring(0, slash);
        }

        boolean isWhole() {
            return code.indexOf('/') < 0;
        }
    }

    /** Somebody belongs to a class or group. */
    public record Member(BelongingKind kind, Belonging belonging) {

        boolean is(BelongingKind other, long toId, long personId) {
            return kind == other && belonging.toId() == toId && belonging.personId() == personId;
        }

        /** Whether it goes on behind a day. */
        boolean lasts(LocalDate day) {
            LocalDate until = belonging.until();
            return until == null || until.isAfter(day);
        }
    }

    public KnownSchool {
        sessions = Map.copyOf(sessions);
        courses = Map.copyOf(courses);
        classes = Map.copyOf(classes);
        groups = Map.copyOf(groups);
        people = Map.copyOf(people);
        members = List.copyOf(members);
    }

    boolean knows(PackageFile file, String sourcedId) {
        return switch (file) {
            case SESSIONS -> sessions.containsKey(sourcedId);
            case COURSES -> courses.containsKey(sourcedId);
            case USERS -> people.containsKey(sourcedId);
            case CLASSES -> classes.containsKey(sourcedId) || groups.containsKey(sourcedId);
            default -> false;
        };
    }

    /** The class or group of a name. */
    @Nullable
    Unit unit(String sourcedId) {
        Unit homeroom = classes.get(sourcedId);
        return homeroom == null ? groups.get(sourcedId) : homeroom;
    }

    boolean isClass(String sourcedId) {
        return classes.containsKey(sourcedId);
    }

    /** How somebody with a role belongs to the class or group of a name. */
    BelongingKind kind(String unit, String role) {
        boolean student = role.equals("student");
        return isClass(unit)
                ? student ? BelongingKind.ENROLMENT : BelongingKind.HOMEROOM
                : student ? BelongingKind.GROUP_MEMBER : BelongingKind.TEACHING_LOAD;
    }

    long personId(String sourcedId) {
        return Objects.requireNonNull(people.get(sourcedId), sourcedId).id();
    }
}
