package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.TermDays;
import school.ejournal.calendar.YearRow;
import school.ejournal.exchange.KnownSchool;
import school.ejournal.exchange.KnownSchool.Member;
import school.ejournal.exchange.KnownSchool.Session;
import school.ejournal.exchange.KnownSchool.Unit;
import school.ejournal.exchange.KnownYear;
import school.ejournal.exchange.plan.KnownPerson;
import school.ejournal.exchange.plan.KnownRoster;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.BelongingKind;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The school as a package finds it: what it is called outside, and who belongs to what. */
@ApplicationScoped
public class PackageReads {

    private static final String THINGS = """
            select 'course' as kind, coalesce(s.sourced_id, 'ej-' || s.id) as name, s.id, '' as code, false as home from subject s
            union all
            select 'class', coalesce(c.sourced_id, 'ej-' || c.id), c.id, c.grade_level || c.letter, false
            from school_class c where c.school_year_id = ?
            union all
            select 'group', coalesce(g.sourced_id, 'ej-' || g.id), g.id, c.grade_level || c.letter || coalesce('/' || g.name, ''),
                   g.kind = 'home'
            from teaching_group g join school_class c on c.id = g.class_id where c.school_year_id = ?
            """;

    private static final String SESSIONS = """
            select coalesce(y.sourced_id, 'ej-' || y.id) as name, 'schoolYear' as type, y.starts, y.ends
            from school_year y where y.id = ?
            union all
            select coalesce(t.sourced_id, 'ej-' || t.id), case t.scheme when 'quarter' then 'gradingPeriod'
                   when 'semester' then 'semester' when 'module' then 'ext:module' else 'term' end, t.starts, t.ends
            from term t where t.school_year_id = ?
            """;

    private static final String MEMBERS = """
            with classes as (select id from school_class where school_year_id = ?),
            groups as (select g.id from teaching_group g join classes c on c.id = g.class_id)
            select 'ENROLMENT' as kind, e.class_id as to_id, e.student_id as person_id, e.valid_from, e.valid_until
            from enrolment e join classes c on c.id = e.class_id
            union all
            select 'HOMEROOM', h.class_id, h.teacher_id, h.valid_from, h.valid_until
            from homeroom h join classes c on c.id = h.class_id
            union all
            select 'GROUP_MEMBER', m.group_id, m.student_id, m.valid_from, m.valid_until
            from group_member m join groups g on g.id = m.group_id
            union all
            select 'TEACHING_LOAD', l.group_id, l.teacher_id, l.valid_from, l.valid_until
            from teaching_load l join groups g on g.id = l.group_id
            order by 1, 2, 3, 4
            """;

    /** What went out under our number although it has a name of its own. */
    private static final String RENAMED = """
            with asked as (select unnest(?) as id)
            select 'ej-' || n.id as outside, n.sourced_id from asked a join (
                select id, sourced_id from person union all select id, sourced_id from subject
                union all select id, sourced_id from school_class union all select id, sourced_id from teaching_group
                union all select id, sourced_id from term union all select id, sourced_id from school_year) n on n.id = a.id
            where n.sourced_id is not null and n.sourced_id <> 'ej-' || n.id
            """;

    private static final String YEAR = """
            select id, starts, ends from school_year where coalesce(sourced_id, 'ej-' || id) = ?
            """;

    private static final String TERMS = """
            select scheme, number, starts, ends from term where school_year_id = ? order by scheme, number
            """;

    private static final String NAME_YEAR = """
            update school_year set sourced_id = ? where sourced_id is null and starts = ? and ends = ?
              and not exists (select 1 from school_year where sourced_id = ?)
            """;

    @Inject
    private Database database;

    @Inject
    private RosterReads roster;

    private record Thing(String kind, String name, Unit unit) {}

    private record Name(String outside, String sourcedId) {}

    /** The school from today on; none where it has no year that runs or is to come. */
    public Optional<KnownSchool> find(LocalDate today) {
        return roster.find(today, null).map(this::known);
    }

    /** The year of a name, if the school has it. */
    public Optional<KnownYear> findYear(String name) {
        return database.find(
                        YEAR, row -> new YearRow(row.getLong("id"), row.getDate("starts"), row.getDate("ends")), name)
                .map(year ->
                        new KnownYear(year.starts(), year.ends(), database.list(TERMS, PackageReads::term, year.id())));
    }

    /** Gives a year without a name one, if it has the days. */
    public void nameYear(String name, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        database.update(NAME_YEAR, name, starts, ends, name);
    }

    private static TermDays term(Row row) throws SQLException {
        return new TermDays(row.getText("scheme"), row.getInt("number"), row.getDate("starts"), row.getDate("ends"));
    }

    private KnownSchool known(KnownRoster known) {
        long year = known.yearId();
        Map<String, List<Thing>> things = database
                .list(
                        THINGS,
                        row -> new Thing(
                                row.getText("kind"),
                                row.getText("name"),
                                new Unit(row.getLong("id"), row.getText("code"), row.getBoolean("home"))),
                        year,
                        year)
                .stream()
                .collect(Collectors.groupingBy(Thing::kind));
        Map<String, Session> sessions = new HashMap<>();
        database.list(
                SESSIONS,
                row -> sessions.put(
                        row.getText("name"),
                        new Session(row.getText("type"), row.getDate("starts"), row.getDate("ends"))),
                year,
                year);
        Map<String, KnownPerson> people = known.people().stream()
                .collect(Collectors.toMap(PackageReads::name, Function.identity(), (first, twin) -> first));
        Map<String, Long> courses = new HashMap<>();
        units(things, "course").forEach((name, unit) -> courses.put(name, unit.id()));
        return new KnownSchool(
                year,
                known.starts(),
                sessions,
                courses,
                units(things, "class"),
                units(things, "group"),
                people,
                database.list(MEMBERS, PackageReads::member, year));
    }

    private static Map<String, Unit> units(Map<String, List<Thing>> things, String kind) {
        return things.getOrDefault(kind, List.of()).stream()
                .collect(Collectors.toMap(Thing::name, Thing::unit, (first, twin) -> first));
    }

    private static String name(KnownPerson person) {
        return person.sourcedId().isEmpty() ? "ej-" + person.id() : person.sourcedId();
    }

    private static Member member(Row row) throws SQLException {
        return new Member(
                BelongingKind.valueOf(row.getText("kind")),
                new Belonging(
                        row.getLong("to_id"),
                        row.getLong("person_id"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until")));
    }

    /** The own names of things that went out under our numbers, by what they went out as. */
    public Map<String, String> ownNames(Collection<Long> ids) {
        return database
                .list(RENAMED, row -> new Name(row.getText("outside"), row.getText("sourced_id")), array(ids))
                .stream()
                .collect(Collectors.toMap(Name::outside, Name::sourcedId));
    }

    /** Lets things that have no name keep the number they went out under for one. */
    public void adopt(Collection<Long> ids) {
        database.find(
                "select 1 as done from (select adopt_outgoing_names(?)) t", row -> row.getInt("done"), array(ids));
    }

    private static long[] array(Collection<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).toArray();
    }
}
