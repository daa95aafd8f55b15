package school.ejournal.particulars.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.people.PersonCard;
import school.ejournal.people.PersonalField;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Families of classes in the database, with what is confirmed of them. */
@ApplicationScoped
public class Families {

    /** Pupils with their guardians of today; the admission is the first in the school year, whatever the class. */
    private static final String MEMBERS = """
            select x.id as student_id, m.relation, k.at as confirmed_at, a.display_name as confirmed_by,
                   y.starts as year_starts, y.ends as year_ends, c.id as class_id,
                   greatest(m.since, (select min(n.valid_from) from enrolment n
                       join school_class d on d.id = n.class_id and d.school_year_id = c.school_year_id
                       where n.student_id = x.id)) as came,
                   (select count(*) from person_change h where h.person_id = p.id) as changes,
                   p.id, p.version, p.surname, p.given_name, p.patronymic, p.birth_date::text, p.sex, p.phone, p.email
            from enrolment e
            join school_class c on c.id = e.class_id
            join school_year y on y.id = c.school_year_id
            join person x on x.id = e.student_id
            cross join lateral (
                select x.id as person_id, null::text as relation, null::date as since
                union all
                select g.guardian_id, g.relation, g.since from guardianship g
                where g.student_id = x.id and ? between g.since and coalesce(g.until, 'infinity')) m
            join person p on p.id = m.person_id
            left join person_confirmation k on k.person_id = p.id and k.school_year_id = c.school_year_id
            left join account a on a.id = k.author_id
            where ? between e.valid_from and coalesce(e.valid_until, 'infinity') and ? between y.starts and y.ends
            """;

    private static final String BY_RELATION = " order by x.id, m.relation is not null, m.relation desc, p.id";

    private static final String PLACE = """
            select x.id as student_id, m.relation, e.class_id, c.grade_level || c.letter as school_class, c.school_year_id,
                   m.informed, exists (select 1 from homeroom h where h.class_id = e.class_id and h.teacher_id = ?
                           and ? between h.valid_from and coalesce(h.valid_until, 'infinity')) as led
            from person x
            join lateral (
                select x.id as person_id, null::text as relation, true as informed
                union all
                select g.guardian_id, g.relation, g.rights = 'full' from guardianship g
                where g.student_id = x.id and ? between g.since and coalesce(g.until, 'infinity')) m on m.person_id = ?
            left join enrolment e on e.student_id = x.id and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
            left join school_class c on c.id = e.class_id
            where x.id = ? and exists (select 1 from enrolment n where n.student_id = x.id)
            order by led desc, e.valid_from desc nulls last limit 1
            """;

    /** Not by the pupil: so many of the class came on a day and are confirmed or not. */
    private static final String COUNTS = """
            select class_id, year_starts, year_ends, came, confirmed_at is not null as confirmed, count(*) as people
            from (
            """ + MEMBERS + """
            ) m group by 1, 2, 3, 4, 5
            """;

    @Inject
    private Database database;

    /**
     * A member of a family as stored.
     *
     * @param came the admission, or the day from which the guardian stands for the child, if that is later
     */
    public record Member(
            long studentId,
            PersonCard card,
            @Nullable String relation,
            int changes,
            LocalDate came,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy,
            LocalDate yearStarts,
            LocalDate yearEnds) {}

    /**
     * Where a member of a family stands.
     *
     * @param relation null for the pupil
     * @param classId null between classes, and so are its name and year
     * @param led whether it is led by whom it was asked for
     * @param informed whether she may learn of the pupil: the pupil itself, and a guardian with rights
     */
    public record Place(
            long studentId,
            @Nullable String relation,
            @Nullable Long classId,
            @Nullable String schoolClass,
            @Nullable Long yearId,
            boolean led,
            boolean informed) {

        /** Whether it is a guardian who may learn of the pupil. */
        public boolean isInformedGuardian() {
            return relation != null && informed;
        }
    }

    /** How many of a class came on a day, confirmed or not. */
    public record Count(
            long classId, LocalDate yearStarts, LocalDate yearEnds, LocalDate came, boolean confirmed, int people) {}

    public List<Member> listOfClass(long classId, LocalDate today) {
        return database.list(
                MEMBERS + " and e.class_id = ?" + BY_RELATION, Families::member, today, today, today, classId);
    }

    /** The family of a pupil who belongs to a class today. */
    public List<Member> listOfPupil(long studentId, LocalDate today) {
        return database.list(MEMBERS + " and x.id = ?" + BY_RELATION, Families::member, today, today, today, studentId);
    }

    public List<Count> countAll(LocalDate today) {
        return database.list(
                COUNTS,
                row -> new Count(
                        row.getLong("class_id"),
                        row.getDate("year_starts"),
                        row.getDate("year_ends"),
                        row.getDate("came"),
                        row.getBoolean("confirmed"),
                        row.getInt("people")),
                today,
                today,
                today);
    }

    public Optional<Place> findPlace(long studentId, long personId, long leaderId, LocalDate today) {
        return database.find(
                PLACE,
                row -> new Place(
                        row.getLong("student_id"),
                        row.findText("relation"),
                        row.findLong("class_id"),
                        row.findText("school_class"),
                        row.findLong("school_year_id"),
                        row.getBoolean("led"),
                        row.getBoolean("informed")),
                leaderId,
                today,
                today,
                personId,
                today,
                studentId);
    }

    /** Whether somebody leads a class on a day. */
    public boolean leads(long classId, long teacherId, LocalDate today) {
        return database.find("""
                        select true as led from homeroom where class_id = ? and teacher_id = ?
                          and ? between valid_from and coalesce(valid_until, 'infinity')
                        """, row -> row.getBoolean("led"), classId, teacherId, today)
                .isPresent();
    }

    public boolean isClass(long classId) {
        return database.find(
                        "select true as there from school_class where id = ?", row -> row.getBoolean("there"), classId)
                .isPresent();
    }

    private static Member member(Row row) throws SQLException {
        Map<PersonalField, String> values = new EnumMap<>(PersonalField.class);
        for (PersonalField field : PersonalField.values()) {
            String value = field.isOfPerson() ? row.findText(field.column()) : null;
            if (value != null) {
                values.put(field, value);
            }
        }
        return new Member(
                row.getLong("student_id"),
                new PersonCard(row.getLong("id"), row.getInt("version"), values),
                row.findText("relation"),
                row.getInt("changes"),
                row.getDate("came"),
                row.findInstant("confirmed_at"),
                row.findText("confirmed_by"),
                row.getDate("year_starts"),
                row.getDate("year_ends"));
    }
}
