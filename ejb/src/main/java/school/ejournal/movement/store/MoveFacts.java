package school.ejournal.movement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.movement.GroupChoice;
import school.ejournal.movement.PupilCard;
import school.ejournal.shared.Database;

/** What there is to know before a pupil moves. */
@ApplicationScoped
public class MoveFacts {

    /** Where a pupil belongs on a day, or belonged last before it. */
    private static final String PLACE = """
            select e.id, e.class_id, c.grade_level || c.letter as school_class, e.valid_from, e.valid_until, y.starts, y.ends
            from enrolment e join school_class c on c.id = e.class_id join school_year y on y.id = c.school_year_id
            where e.student_id = ? and e.valid_from <= ? order by e.valid_from desc limit 1
            """;

    private static final String TARGET = """
            select c.id, c.grade_level || c.letter as school_class, y.starts, y.ends
            from school_class c join school_year y on y.id = c.school_year_id where c.id = ?
            """;

    private static final String PARTS = """
            select g.id, g.subject_id, s.name as subject, g.name,
                   coalesce((select string_agg(distinct x.surname || ' ' || left(x.given_name, 1) || '.'
                           || coalesce(left(x.patronymic, 1) || '.', ''), ', ')
                    from teaching_load l join person x on x.id = l.teacher_id
                    where l.group_id = g.id and ? between l.valid_from and coalesce(l.valid_until, 'infinity')), '') as teachers,
                   (select count(*) from group_member m where m.group_id = g.id
                    and ? between m.valid_from and coalesce(m.valid_until, 'infinity')) as members
            from teaching_group g join subject s on s.id = g.subject_id
            where g.class_id = ? and g.name is not null and g.kind not in ('home', 'individual')
              and exists (select 1 from teaching_load l where l.group_id = g.id
                          and coalesce(l.valid_until, 'infinity') >= ?)
            order by s.name, g.name, g.id
            """;

    private static final String PUPIL = """
            select x.id, x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as name, e.class_id,
                   c.grade_level || c.letter as school_class, e.valid_until
            from person x
            left join enrolment e on e.student_id = x.id and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
            left join school_class c on c.id = e.class_id
            where x.id = ? and exists (select 1 from enrolment a where a.student_id = x.id)
            """;

    private static final String FORMER = """
            select x.id, x.surname || ' ' || x.given_name || coalesce(' ' || x.patronymic, '') as name, 0 as class_id,
                   c.grade_level || c.letter as school_class, e.valid_until
            from person x
            join lateral (select class_id, valid_until from enrolment where student_id = x.id
                          order by valid_from desc limit 1) e on e.valid_until < ?
            join school_class c on c.id = e.class_id
            """;

    @Inject
    private Database database;

    /** Where a pupil belongs. */
    public record Place(
            long enrolmentId,
            long classId,
            String schoolClass,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate yearStarts,
            LocalDate yearEnds) {}

    /** Whereto a pupil goes. */
    public record Target(long classId, String schoolClass, LocalDate yearStarts, LocalDate yearEnds) {}

    /** Nobody else moves this pupil until the transaction ends; whether there is one who was ever enrolled. */
    public boolean lock(long studentId) {
        return database.find("""
                        select 1 as one from person x where x.id = ?
                          and exists (select 1 from enrolment e where e.student_id = x.id) for update
                        """, row -> true, studentId).isPresent();
    }

    public Optional<Place> findPlace(long studentId, LocalDate day) {
        return database.find(
                PLACE,
                row -> new Place(
                        row.getLong("id"),
                        row.getLong("class_id"),
                        row.getText("school_class"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until"),
                        row.getDate("starts"),
                        row.getDate("ends")),
                studentId,
                day);
    }

    public Optional<Target> findTarget(long classId) {
        return database.find(
                TARGET,
                row -> new Target(
                        row.getLong("id"), row.getText("school_class"), row.getDate("starts"), row.getDate("ends")),
                classId);
    }

    /** Whether the pupil belongs somewhere from a later day on. */
    public boolean isExpectedLater(long studentId, LocalDate day) {
        return database.find(
                        "select 1 as one from enrolment where student_id = ? and valid_from > ? limit 1",
                        row -> true,
                        studentId,
                        day)
                .isPresent();
    }

    /** Whether some page of the classes is sealed for the day or a later one. */
    public boolean isSealed(long[] classIds, LocalDate day) {
        return database.find("""
                        select 1 as one from teaching_group g join page p on p.group_id = g.id and p.sealed
                        join term t on t.id = p.term_id and t.ends >= ? where g.class_id = any(?) limit 1
                        """, row -> true, day, classIds).isPresent();
    }

    /** How many days back the school lets orders act; empty where it decided nothing. */
    public Optional<Integer> findDaysBack() {
        return database.find("select value from setting where key = 'movement.daysBack'", row -> row.getText("value"))
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf);
    }

    /** The parts of a class that are taught on a day or later. */
    public List<GroupChoice> listParts(long classId, LocalDate day) {
        return database.list(
                PARTS,
                row -> new GroupChoice(
                        row.getLong("id"),
                        row.getLong("subject_id"),
                        row.getText("subject"),
                        row.getText("name"),
                        row.getText("teachers"),
                        row.getInt("members")),
                day,
                day,
                classId,
                day);
    }

    public Optional<PupilCard> findPupil(long studentId, LocalDate today) {
        return database.find(
                PUPIL,
                row -> new PupilCard(
                        row.getLong("id"),
                        row.getText("name"),
                        row.getLong("class_id"),
                        row.findText("school_class") == null ? "" : row.getText("school_class"),
                        row.findDate("valid_until")),
                today,
                studentId);
    }

    /** Pupils who left and belong to no class. */
    public List<PupilCard> listFormer(LocalDate today) {
        return database.list(
                FORMER,
                row -> new PupilCard(
                        row.getLong("id"),
                        row.getText("name"),
                        0,
                        row.getText("school_class"),
                        row.findDate("valid_until")),
                today);
    }

    /** Whether somebody of this name and birthday was ever enrolled. */
    public boolean isKnown(String surname, String givenName, @Nullable LocalDate birthDate) {
        return database.find("""
                        select 1 as one from person x where x.surname = ? and x.given_name = ?
                          and x.birth_date is not distinct from ?::date
                          and exists (select 1 from enrolment e where e.student_id = x.id) limit 1
                        """, row -> true, surname, givenName, birthDate).isPresent();
    }
}
