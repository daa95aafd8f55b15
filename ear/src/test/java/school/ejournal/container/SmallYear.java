package school.ejournal.container;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.NewTerm;
import school.ejournal.container.YearModel.Weekly;
import school.ejournal.curriculum.CurriculumService;
import school.ejournal.curriculum.NewSubject;
import school.ejournal.lesson.LessonService;
import school.ejournal.people.NewPerson;
import school.ejournal.people.PeopleService;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.GradeLevel;
import school.ejournal.roster.GroupBasis;
import school.ejournal.roster.GroupKind;
import school.ejournal.roster.GroupOrder;
import school.ejournal.roster.NewClass;
import school.ejournal.roster.NewGroup;
import school.ejournal.roster.RosterService;

/**
 * A school year of its own in the product: two terms, a class with a part, a combined class, another subject as a whole and
 * for a pupil at home, and a first grade whose pupils come to the combined class; two teachers.
 */
final class SmallYear {

    private static final String NAME = "year.";

    final long yearId;
    final long classId;
    final long firstGradeId;
    final long[] teachers = new long[YearModel.TEACHERS];
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
        Map<String, Long> classes = Beans.get(RosterService.class)
                .keepClasses(
                        yearId,
                        List.of(
                                new NewClass(NAME, GradeLevel.parse(Integer.toString(grade)), "Я", "module"),
                                new NewClass(NAME + 1, new GradeLevel(1), "Ю", "module")));
        classId = classes.get(NAME);
        firstGradeId = classes.get(NAME + 1);
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
        Map<String, Long> subjects = Beans.get(CurriculumService.class)
                .keepSubjects(List.of(
                        new NewSubject(NAME, "Физическая культура", "Физ-ра"),
                        new NewSubject(NAME + 1, "Математика", "Мат")));
        long common = subjects.get(NAME);
        long other = subjects.get(NAME + 1);
        GroupBasis combined = new GroupBasis(GroupKind.COMBINED, null, null);
        GroupBasis home = new GroupBasis(GroupKind.HOME, new GroupOrder("7-у", starts), null);
        Map<String, Long> kept = roster.keepGroups(List.of(
                new NewGroup(NAME + Weekly.PART, classId, common, "часть", "scale"),
                new NewGroup(NAME + Weekly.COMBINED, classId, common, "класс-комплект", combined, "scale"),
                new NewGroup(NAME + Weekly.WHOLE, classId, other, null, "scale"),
                new NewGroup(NAME + Weekly.HOME, classId, other, "на дому", home, "scale")));
        List<Belonging> loads = new ArrayList<>();
        for (int i = 0; i < Weekly.GROUPS; i++) {
            groups.add(kept.get(NAME + i));
            loads.add(new Belonging(groups.get(i), teachers[i % teachers.length], starts, null));
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
