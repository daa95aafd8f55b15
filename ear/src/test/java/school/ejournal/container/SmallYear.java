package school.ejournal.container;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.NewTerm;
import school.ejournal.curriculum.CurriculumService;
import school.ejournal.curriculum.NewSubject;
import school.ejournal.lesson.LessonService;
import school.ejournal.people.NewPerson;
import school.ejournal.people.PeopleService;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.GradeLevel;
import school.ejournal.roster.NewClass;
import school.ejournal.roster.NewGroup;
import school.ejournal.roster.RosterService;

/** A school year of its own in the product: two terms, one class in two parts, a teacher for each. */
final class SmallYear {

    private static final String NAME = "year.";

    final long yearId;
    final long classId;
    final long[] teachers = new long[YearModel.Weekly.GROUPS];
    final List<Long> groups = new ArrayList<>();
    private final Map<String, Long> terms;

    SmallYear(int grade, LocalDate starts, LocalDate second, LocalDate ends) throws Exception {
        CalendarService calendar = Beans.get(CalendarService.class);
        yearId = calendar.keepYear(NAME, starts, ends);
        terms = calendar.keepTerms(
                yearId,
                List.of(
                        new NewTerm(NAME + 1, "module", 1, starts, second.minusDays(1)),
                        new NewTerm(NAME + 2, "module", 2, second, ends)));
        NewClass one = new NewClass(NAME, GradeLevel.parse(Integer.toString(grade)), "Я", "module");
        classId = new ArrayList<>(Beans.get(RosterService.class)
                        .keepClasses(yearId, List.of(one))
                        .values())
                .get(0);
        keepTeachers();
        keepGroups(starts);
    }

    private void keepTeachers() throws Exception {
        List<NewPerson> persons = new ArrayList<>();
        for (int i = 0; i < teachers.length; i++) {
            persons.add(new NewPerson(NAME + "t" + i, "Учителев", "Пётр" + i, "", null, null, "", ""));
        }
        Map<String, Long> kept = Beans.get(PeopleService.class).keep(persons);
        for (int i = 0; i < teachers.length; i++) {
            teachers[i] = kept.get(NAME + "t" + i);
            Transactions.run(
                    "insert into account (id, school_id, person_id, login, password_hash, display_name) select "
                            + teachers[i] + ", school_id, id, '" + NAME + i + "', '', '' from person where id = "
                            + teachers[i]);
            Transactions.run("insert into account_role (school_id, account_id, role, valid_from)"
                    + " select school_id, id, 'TEACHER', '2000-01-01' from account where id = " + teachers[i]);
        }
    }

    private void keepGroups(LocalDate starts) {
        RosterService roster = Beans.get(RosterService.class);
        long subject = Beans.get(CurriculumService.class)
                .keepSubjects(List.of(new NewSubject(NAME, "Физическая культура", "Физ-ра")))
                .get(NAME);
        List<Belonging> loads = new ArrayList<>();
        for (int i = 0; i < YearModel.Weekly.GROUPS; i++) {
            long group = roster.keepGroups(List.of(new NewGroup(NAME + i, classId, subject, "часть " + i, "scale")))
                    .get(NAME + i);
            groups.add(group);
            loads.add(new Belonging(group, teachers[i], starts, null));
        }
        roster.load(loads);
    }

    /** Lays the lessons of both terms out, from the timetable that acts. */
    void layOut() {
        for (long term : terms.values()) {
            Beans.get(LessonService.class).layOut(term);
        }
    }
}
