package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.shared.Database;

/**
 * A school year in the files of OneRoster 1.2 (CSV binding 1.2.1, rostering), each statement with the columns of the standard
 * in their order; ours follow behind. What has no name that the standard allows goes out under our own number. A class has to
 * have a course there: homerooms have one of their own, which is no subject. Who learns in a whole class is told for each of
 * its subjects.
 */
@ApplicationScoped
public class RosterExports {

    private static final String ORGS = """
            select array[outgoing_name(sourced_id, id), '', '', name, 'school', '', ''] as cells from school where id = ?
            """;

    private static final String SESSIONS = """
            select array[outgoing_name(y.sourced_id, y.id), '', '', 'Учебный год', 'schoolYear', y.starts::text, y.ends::text,
                   '', extract(year from y.ends)::text] as cells
            from school_year y where y.id = ?
            union all
            select array[outgoing_name(t.sourced_id, t.id), '', '', (array['I', 'II', 'III', 'IV', 'V', 'VI'])[t.number],
                   case t.scheme when 'quarter' then 'gradingPeriod' when 'semester' then 'semester'
                                 when 'module' then 'ext:module' else 'term' end,
                   t.starts::text, t.ends::text, outgoing_name(y.sourced_id, y.id), extract(year from y.ends)::text]
            from term t join school_year y on y.id = t.school_year_id
            where y.id = ? order by 1
            """;

    private static final String COURSES = """
            select array[outgoing_name(s.sourced_id, s.id), '', '', outgoing_name(y.sourced_id, y.id), s.name,
                   s.short_name, '', outgoing_name(o.sourced_id, o.id), '', ''] as cells
            from subject s join school_year y on y.id = ? join school o on o.id = s.school_id
            where exists (select 1 from teaching_group g join school_class c on c.id = g.class_id
                          where g.subject_id = s.id and c.school_year_id = y.id)
            union all
            select array['ej-homeroom', '', '', outgoing_name(y.sourced_id, y.id), 'Классное руководство', '', '',
                   outgoing_name(o.sourced_id, o.id), '', '']
            from school_year y join school o on o.id = y.school_id where y.id = ?
            order by 1
            """;

    private static final String CLASS_COLUMNS =
            "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,"
                    + "termSourcedIds,subjects,subjectCodes,periods,metadata.marking,metadata.weeklyHours,metadata.kind,"
                    + "metadata.orderNumber,metadata.orderDate,metadata.ownHours";

    private static final String CLASSES = """
            with terms as (select scheme, string_agg(outgoing_name(sourced_id, id), ',' order by number) as ids
                           from term where school_year_id = ? group by scheme)
            select array[outgoing_name(c.sourced_id, c.id), '', '', c.grade_level || c.letter, c.grade_level::text,
                   'ej-homeroom', c.grade_level || c.letter, 'homeroom', '', outgoing_name(o.sourced_id, o.id), coalesce(t.ids, ''), '', '', '',
                   '', '', '', '', '', ''] as cells
            from school_class c join school o on o.id = c.school_id left join terms t on t.scheme = c.scheme
            where c.school_year_id = ?
            union all
            select array[outgoing_name(g.sourced_id, g.id), '', '',
                   c.grade_level || c.letter || ' ' || s.name || coalesce(' ' || g.name, ''), c.grade_level::text,
                   outgoing_name(s.sourced_id, s.id), c.grade_level || c.letter || coalesce('/' || g.name, ''),
                   'scheduled', '', outgoing_name(o.sourced_id, o.id), coalesce(t.ids, ''), '', '', '', g.marking,
                   coalesce(trim_scale(p.weekly_hours)::text, ''), g.kind, coalesce(g.order_number, ''),
                   coalesce(g.order_date::text, ''), coalesce(trim_scale(g.weekly_hours)::text, '')]
            from teaching_group g join school_class c on c.id = g.class_id join subject s on s.id = g.subject_id
            join school o on o.id = c.school_id left join terms t on t.scheme = c.scheme
            left join curriculum_line p on p.school_year_id = c.school_year_id and p.subject_id = s.id
                and p.grade_level = c.grade_level
            where c.school_year_id = ? order by 1
            """;

    /** Everybody of the year: pupils, who stands for them today, and who teaches or leads. */
    private static final String PEOPLE = """
            with asked as (select ?::bigint as year, ?::date as day),
            pupil as (select distinct e.student_id as id from enrolment e join school_class c on c.id = e.class_id
                      join asked a on a.year = c.school_year_id
                      union select m.student_id from group_member m join teaching_group g on g.id = m.group_id
                      join school_class c on c.id = g.class_id join asked a on a.year = c.school_year_id),
            stands as (select g.guardian_id, g.student_id, g.relation from guardianship g join pupil p on p.id = g.student_id
                       cross join asked a where g.until is null or g.until >= a.day),
            teacher as (select l.teacher_id as id from teaching_load l join teaching_group g on g.id = l.group_id
                        join school_class c on c.id = g.class_id join asked a on a.year = c.school_year_id
                        union select h.teacher_id from homeroom h join school_class c on c.id = h.class_id
                        join asked a on a.year = c.school_year_id),
            everybody as (select id from pupil union select guardian_id from stands union select id from teacher)
            """;

    private static final String USERS = PEOPLE + """
            select array[outgoing_name(x.sourced_id, x.id), '', '', 'true', outgoing_name(x.sourced_id, x.id), '',
                   x.given_name, x.surname, coalesce(x.patronymic, ''), '', coalesce(x.email, ''), '', coalesce(x.phone, ''),
                   coalesce((select string_agg(outgoing_name(p.sourced_id, p.id), ',' order by p.id) from stands s
                             join person p on p.id = s.guardian_id where s.student_id = x.id), ''),
                   '', '', '', '', '', '', outgoing_name(o.sourced_id, o.id), ''] as cells
            from everybody e join person x on x.id = e.id join school o on o.id = x.school_id order by 1
            """;

    private static final String DEMOGRAPHICS = PEOPLE + """
            select array[outgoing_name(x.sourced_id, x.id), '', '', coalesce(x.birth_date::text, ''),
                   case x.sex when 'm' then 'male' when 'f' then 'female' else '' end, '', '', '', '', '', '', '', '', '', '', '']
                   as cells
            from everybody e join person x on x.id = e.id where x.birth_date is not null or x.sex is not null order by 1
            """;

    private static final String ROLES = PEOPLE + """
            , role as (select id, 'student' as role, 1 as place from pupil union all select id, 'teacher', 2 from teacher
                       union all select guardian_id, case when bool_or(relation <> 'guardian') then 'parent' else 'guardian' end, 3
                       from stands group by guardian_id)
            select array[outgoing_name(x.sourced_id, x.id) || '-' || r.role, '', '', outgoing_name(x.sourced_id, x.id),
                   case when r.place = min(r.place) over (partition by r.id) then 'primary' else 'secondary' end, r.role, '', '',
                   outgoing_name(o.sourced_id, o.id), ''] as cells
            from role r join person x on x.id = r.id join school o on o.id = x.school_id order by 1
            """;

    private static final String ENROLLMENTS = """
            with belongs as (
                select 'e' || e.id as id, e.class_id as to_id, true as homeroom, e.student_id as person_id, 'student' as role,
                       e.valid_from, e.valid_until from enrolment e
                union all
                select 'h' || h.class_id || '-' || h.teacher_id || '-' || h.valid_from, h.class_id, true, h.teacher_id, 'teacher',
                       h.valid_from, h.valid_until from homeroom h
                union all
                select 'w' || g.id || '-' || e.id, g.id, false, e.student_id, 'student', e.valid_from, e.valid_until
                from enrolment e join teaching_group g on g.class_id = e.class_id and g.name is null
                union all
                select 'm' || m.group_id || '-' || m.student_id || '-' || m.valid_from, m.group_id, false, m.student_id, 'student',
                       m.valid_from, m.valid_until from group_member m
                union all
                select 'l' || l.id, l.group_id, false, l.teacher_id, 'teacher', l.valid_from, l.valid_until from teaching_load l)
            select array[b.id, '', '', case when b.homeroom then outgoing_name(c.sourced_id, c.id)
                   else outgoing_name(g.sourced_id, g.id) end, outgoing_name(o.sourced_id, o.id),
                   outgoing_name(x.sourced_id, x.id), b.role, case when b.role = 'teacher' then 'true' else 'false' end,
                   b.valid_from::text, coalesce(b.valid_until::text, '')] as cells
            from belongs b left join teaching_group g on g.id = b.to_id and not b.homeroom
            join school_class c on c.id = coalesce(g.class_id, b.to_id)
            join person x on x.id = b.person_id join school o on o.id = x.school_id
            where c.school_year_id = ? order by b.id
            """;

    @Inject
    private Database database;

    /** The rows of each file with its headings, by the file's name. */
    public Map<String, List<List<String>>> read(long yearId, long schoolId, LocalDate today) {
        Map<String, List<List<String>>> files = new LinkedHashMap<>();
        files.put(
                "orgs.csv",
                lines("sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId", ORGS, schoolId));
        files.put(
                "academicSessions.csv",
                lines(
                        "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear",
                        SESSIONS,
                        yearId,
                        yearId));
        files.put(
                "courses.csv",
                lines(
                        "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,"
                                + "subjectCodes",
                        COURSES,
                        yearId,
                        yearId));
        files.put("classes.csv", lines(CLASS_COLUMNS, CLASSES, yearId, yearId, yearId));
        people(files, yearId, today);
        files.put(
                "enrollments.csv",
                lines(
                        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,"
                                + "endDate",
                        ENROLLMENTS,
                        yearId));
        return files;
    }

    private void people(Map<String, List<List<String>>> files, long yearId, LocalDate today) {
        files.put(
                "users.csv",
                lines(
                        "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,"
                                + "identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,"
                                + "preferredGivenName,preferredMiddleName,preferredFamilyName,"
                                + "primaryOrgSourcedId,pronouns",
                        USERS,
                        yearId,
                        today));
        files.put(
                "demographics.csv",
                lines(
                        "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,"
                                + "blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,"
                                + "demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,"
                                + "stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus",
                        DEMOGRAPHICS,
                        yearId,
                        today));
        files.put(
                "roles.csv",
                lines(
                        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
                                + "userProfileSourcedId",
                        ROLES,
                        yearId,
                        today));
    }

    private List<List<String>> lines(String headings, String sql, Object... arguments) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(headings.split(",")));
        lines.addAll(database.list(sql, row -> row.getTexts("cells"), arguments));
        return lines;
    }
}
