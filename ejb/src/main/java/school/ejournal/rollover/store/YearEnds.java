package school.ejournal.rollover.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import school.ejournal.rollover.Fate;
import school.ejournal.rollover.PupilFate;
import school.ejournal.rollover.RolloverPlan;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Ends what was open in a year, and keeps what became of its pupils. */
@ApplicationScoped
public class YearEnds {

    /** Who leaves does so with the year; all else lasts until the day before the next one. */
    private static final String ENROLMENTS = """
            update enrolment e set valid_until = greatest(e.valid_from, n.last)
            from (select c.id as class_id, s.id as student_id, s.last::date as last
                  from school_class c cross join unnest(?, ?) as s (id, last) where c.school_year_id = ?) n
            where e.class_id = n.class_id and e.student_id = n.student_id
              and coalesce(e.valid_until, 'infinity') > n.last
            """;

    private static final String MEMBERS = """
            update group_member m set valid_until = greatest(m.valid_from, ?)
            from teaching_group g join school_class c on c.id = g.class_id
            where m.group_id = g.id and c.school_year_id = ? and coalesce(m.valid_until, 'infinity') > ?
            """;

    private static final String LOADS = """
            update teaching_load l set valid_until = greatest(l.valid_from, ?)
            from teaching_group g join school_class c on c.id = g.class_id
            where l.group_id = g.id and c.school_year_id = ? and coalesce(l.valid_until, 'infinity') > ?
            """;

    private static final String LEADS = """
            update homeroom h set valid_until = greatest(h.valid_from, ?)
            from school_class c
            where h.class_id = c.id and c.school_year_id = ? and coalesce(h.valid_until, 'infinity') > ?
            """;

    private static final String KEEP = """
            insert into rollover (id, school_id, from_year_id, to_year_id, order_number, order_date) values (?, ?, ?, ?, ?, ?)
            """;

    private static final String FATES = """
            insert into rollover_fate (school_id, rollover_id, student_id, class_id, proposed, fate, to_class, debts)
            select ?, ?, n.student_id, n.class_id, n.proposed, n.fate, nullif(n.to_class, ''), n.debts
            from unnest(?, ?, ?, ?, ?, ?) as n (student_id, class_id, proposed, fate, to_class, debts)
            """;

    @Inject
    private Database database;

    public void end(RolloverPlan plan) {
        long yearId = plan.from().id();
        LocalDate last = plan.wish().starts().minusDays(1);
        List<PupilFate> pupils = plan.pupils();
        database.update(
                ENROLMENTS,
                pupils.stream().mapToLong(PupilFate::studentId).toArray(),
                pupils.stream()
                        .map(pupil -> pupil.fate() == Fate.LEAVING ? plan.from().ends() : last)
                        .map(LocalDate::toString)
                        .toArray(String[]::new),
                yearId);
        for (String ended : List.of(MEMBERS, LOADS, LEADS)) {
            database.update(ended, last, yearId, last);
        }
    }

    public void keep(long id, Caller caller, RolloverPlan plan, long toYearId, String number, LocalDate date) {
        database.update(KEEP, id, caller.schoolId(), plan.from().id(), toYearId, number, date);
        List<PupilFate> pupils = plan.pupils();
        database.update(
                FATES,
                caller.schoolId(),
                id,
                pupils.stream().mapToLong(PupilFate::studentId).toArray(),
                pupils.stream().mapToLong(PupilFate::classId).toArray(),
                pupils.stream().map(pupil -> pupil.proposed().code()).toArray(String[]::new),
                pupils.stream().map(pupil -> pupil.fate().code()).toArray(String[]::new),
                pupils.stream()
                        .map(pupil -> Objects.toString(pupil.toClass(), ""))
                        .toArray(String[]::new),
                pupils.stream().map(PupilFate::debts).toArray(String[]::new));
    }
}
