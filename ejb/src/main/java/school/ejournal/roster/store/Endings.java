package school.ejournal.roster.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.BelongingKind;
import school.ejournal.roster.LoadsChanged;
import school.ejournal.shared.Database;

/** The last days of belongings, in the database. */
@ApplicationScoped
public class Endings {

    private static final Map<BelongingKind, String> END = Map.of(
            BelongingKind.ENROLMENT,
            """
            update enrolment b set valid_until = n.until::date
            from unnest(?, ?, ?, ?) as n (to_id, person_id, since, until)
            where b.class_id = n.to_id and b.student_id = n.person_id and b.valid_from = n.since::date
              and b.valid_until is distinct from n.until::date
            """,
            BelongingKind.GROUP_MEMBER,
            """
            update group_member b set valid_until = n.until::date
            from unnest(?, ?, ?, ?) as n (to_id, person_id, since, until)
            where b.group_id = n.to_id and b.student_id = n.person_id and b.valid_from = n.since::date
              and b.valid_until is distinct from n.until::date
            """,
            BelongingKind.TEACHING_LOAD,
            """
            update teaching_load b set valid_until = n.until::date
            from unnest(?, ?, ?, ?) as n (to_id, person_id, since, until)
            where b.group_id = n.to_id and b.teacher_id = n.person_id and b.valid_from = n.since::date
              and b.valid_until is distinct from n.until::date
            """,
            BelongingKind.HOMEROOM,
            """
            update homeroom b set valid_until = n.until::date
            from unnest(?, ?, ?, ?) as n (to_id, person_id, since, until)
            where b.class_id = n.to_id and b.teacher_id = n.person_id and b.valid_from = n.since::date
              and b.valid_until is distinct from n.until::date
            """);

    @Inject
    private Database database;

    /** Lets belongings that began on the days they say end on the last days they say. */
    public void end(BelongingKind kind, List<Belonging> ended) {
        database.update(Objects.requireNonNull(END.get(kind)), arguments(ended));
    }

    /** Lets loads end as {@link #end}; answers the first last day of those that were to end otherwise, by school year. */
    public List<LoadsChanged> endLoads(List<Belonging> ended) {
        return database.list(
                "with changed as (" + END.get(BelongingKind.TEACHING_LOAD)
                        + " returning b.group_id, b.valid_until as day)" + Classes.BY_YEAR,
                Classes::changed,
                arguments(ended));
    }

    private static Object[] arguments(List<Belonging> ended) {
        return new Object[] {
            ended.stream().mapToLong(Belonging::toId).toArray(),
            ended.stream().mapToLong(Belonging::personId).toArray(),
            ended.stream().map(one -> one.from().toString()).toArray(String[]::new),
            ended.stream()
                    .map(one -> Objects.requireNonNull(one.until()).toString())
                    .toArray(String[]::new)
        };
    }
}
