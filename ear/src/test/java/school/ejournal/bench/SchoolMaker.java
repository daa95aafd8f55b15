package school.ejournal.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import school.ejournal.identity.PasswordHash;
import school.ejournal.identity.Role;

/** Makes one school: its year, people, classes, timetable, accounts; and by {@link PageMaker} its pages. */
final class SchoolMaker {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static final List<String> SURNAMES = List.of(
            "Иванов",
            "Смирнов",
            "Кузнецов",
            "Попов",
            "Васильев",
            "Петров",
            "Соколов",
            "Михайлов",
            "Новиков",
            "Фёдоров",
            "Морозов",
            "Волков",
            "Алексеев",
            "Лебедев",
            "Семёнов",
            "Егоров",
            "Павлов",
            "Козлов",
            "Степанов",
            "Николаев",
            "Орлов",
            "Андреев",
            "Макаров",
            "Никитин",
            "Захаров",
            "Зайцев",
            "Соловьёв",
            "Борисов",
            "Яковлев");
    private static final List<String> MEN = List.of(
            "Александр", "Дмитрий", "Максим", "Сергей", "Андрей", "Алексей", "Артём", "Илья", "Кирилл", "Михаил");
    private static final List<String> WOMEN = List.of(
            "Анна",
            "Мария",
            "Елена",
            "Дарья",
            "Анастасия",
            "Екатерина",
            "Виктория",
            "Ольга",
            "Софья",
            "Полина",
            "Ксения");
    private static final int DAYS_A_WEEK = 5;
    private static final int LESSONS_A_DAY = 6;
    private static final int WEEKS_BETWEEN_TERMS = SchoolSize.WEEKS + 1;

    /** A lesson of the week. */
    record WeeklyLesson(int subject, int weekday, int number) {}

    private final Tables tables;
    private final SchoolSize size;
    private final int school;
    private final LocalDate today;
    private final LocalDate yearStarts;
    private final long schoolId;
    private final long yearId;
    private final List<Long> workTypes = new ArrayList<>();
    private final long[] teachers;
    private int people;

    SchoolMaker(Tables tables, SchoolSize size, LocalDate today, int school) {
        this.tables = tables;
        this.size = size;
        this.school = school;
        this.today = today;
        this.yearStarts = termStarts(0);
        this.schoolId = tables.nextId();
        this.yearId = tables.nextId();
        this.teachers = new long[size.teachers()];
    }

    void make(PasswordHash password) throws SQLException {
        String name = "Школа № " + (school + 1);
        tables.into("school").row(schoolId, "school", "МБОУ «" + name + "»", name, "г. Пересвет");
        tables.into("school_year").row(yearId, schoolId, yearStarts, today.plusWeeks(WEEKS_BETWEEN_TERMS));
        long[] terms = makeCalendar();
        for (int teacher = 0; teacher < teachers.length; teacher++) {
            teachers[teacher] = person(LocalDate.of(1980, 1, 1));
            account(password, teachers[teacher], "teacher" + (teacher + 1), Role.TEACHER);
        }
        long[] subjects = makeSubjects();
        long timetable = tables.nextId();
        tables.into("timetable_version").row(timetable, schoolId, yearId, yearStarts);
        for (int schoolClass = 0; schoolClass < size.classes(); schoolClass++) {
            long[] groups = new long[subjects.length];
            long[] pupils = makeClass(schoolClass, subjects, groups, timetable, password);
            for (int term = 0; term < terms.length; term++) {
                boolean sealed = term < size.pastTerms();
                new PageMaker(tables, schoolId, terms[term], termStarts(term), sealed)
                        .make(this, schoolClass, groups, pupils);
            }
        }
    }

    private LocalDate termStarts(int term) {
        return today.minusDays(today.getDayOfWeek().getValue() - 1L)
                .minusWeeks(SchoolSize.WEEKS - 1L + (long) WEEKS_BETWEEN_TERMS * (size.pastTerms() - term));
    }

    private long[] makeCalendar() throws SQLException {
        long[] terms = new long[size.pastTerms() + 1];
        for (int term = 0; term < terms.length; term++) {
            terms[term] = tables.nextId();
            LocalDate starts = termStarts(term);
            LocalDate ends = starts.plusWeeks(SchoolSize.WEEKS).minusDays(1);
            boolean sealed = term < size.pastTerms();
            Object sealedAt = sealed ? ends.atTime(18, 0).atZone(ZONE).toInstant() : null;
            String state = sealed ? "sealed" : "open";
            tables.into("term").row(terms[term], schoolId, yearId, "quarter", term + 1, starts, ends, state, sealedAt);
            if (sealed) {
                LocalDate back = ends.plusWeeks(1);
                tables.into("day_off")
                        .row(tables.nextId(), schoolId, yearId, ends.plusDays(1), back, "break", "Каникулы");
            }
        }
        makeBells();
        List<String> works = List.of("Ответ на уроке", "Самостоятельная работа", "Контрольная работа");
        for (int weight = 1; weight <= works.size(); weight++) {
            long id = tables.nextId();
            workTypes.add(id);
            tables.into("work_type").row(id, schoolId, works.get(weight - 1), weight, weight == 1);
        }
        return terms;
    }

    private void makeBells() throws SQLException {
        long schedule = tables.nextId();
        tables.into("bell_schedule").row(schedule, schoolId, "Обычный день");
        LocalTime starts = LocalTime.of(8, 30);
        for (int number = 1; number <= LESSONS_A_DAY + 2; number++) {
            tables.into("bell_time").row(schoolId, schedule, number, starts, starts.plusMinutes(45));
            starts = starts.plusMinutes(55);
        }
        tables.into("bell_use").row(tables.nextId(), schoolId, schedule, termStarts(0));
    }

    private long[] makeSubjects() throws SQLException {
        long[] subjects = new long[SchoolSize.SUBJECTS.size()];
        for (int subject = 0; subject < subjects.length; subject++) {
            SchoolSize.Taught taught = SchoolSize.SUBJECTS.get(subject);
            subjects[subject] = tables.nextId();
            tables.into("subject").row(subjects[subject], schoolId, taught.name(), taught.shortName());
            for (int grade = 2; grade < 2 + size.grades(); grade++) {
                tables.into("curriculum_line").row(schoolId, yearId, subjects[subject], grade, taught.hours(), "scale");
            }
        }
        return subjects;
    }

    /** A class with its pupils, their parents, its groups and their timetable; answers the pupils. */
    private long[] makeClass(int schoolClass, long[] subjects, long[] groups, long timetable, PasswordHash password)
            throws SQLException {
        long id = tables.nextId();
        int letters = SchoolSize.LETTERS.size();
        String letter = SchoolSize.LETTERS.get(schoolClass % letters);
        tables.into("school_class").row(id, schoolId, yearId, 2 + schoolClass / letters, letter, "quarter");
        tables.into("homeroom").row(schoolId, id, teachers[schoolClass % teachers.length], yearStarts);
        for (int subject = 0; subject < subjects.length; subject++) {
            groups[subject] = tables.nextId();
            tables.into("teaching_group").row(groups[subject], schoolId, id, subjects[subject], "scale");
            int hours = SchoolSize.SUBJECTS.get(subject).hours();
            tables.into("teaching_load")
                    .row(tables.nextId(), schoolId, groups[subject], teacher(schoolClass, subject), hours, yearStarts);
        }
        for (WeeklyLesson lesson : week(schoolClass)) {
            long group = groups[lesson.subject()];
            tables.into("timetable_slot")
                    .row(
                            tables.nextId(),
                            schoolId,
                            timetable,
                            group,
                            lesson.weekday(),
                            lesson.number(),
                            "" + (100 + schoolClass));
        }
        return makePupils(schoolClass, id, password);
    }

    private long[] makePupils(int schoolClass, long classId, PasswordHash password) throws SQLException {
        long[] pupils = new long[SchoolSize.pupilsOf(schoolClass)];
        for (int pupil = 0; pupil < pupils.length; pupil++) {
            pupils[pupil] = person(today.minusYears(8 + schoolClass / 4));
            long parent = person(today.minusYears(38));
            tables.into("enrolment").row(tables.nextId(), schoolId, classId, pupils[pupil], yearStarts);
            tables.into("guardianship").row(schoolId, parent, pupils[pupil], "mother", yearStarts);
            account(password, parent, "parent" + (schoolClass + 1) + "-" + (pupil + 1), Role.GUARDIAN);
        }
        return pupils;
    }

    /** The class's week: no two lessons at the same time, a subject once a day. */
    static List<WeeklyLesson> week(int schoolClass) {
        List<WeeklyLesson> week = new ArrayList<>();
        for (int subject = 0; subject < SchoolSize.SUBJECTS.size(); subject++) {
            for (int i = 0; i < SchoolSize.SUBJECTS.get(subject).hours(); i++) {
                int place = week.size();
                int number = (place / DAYS_A_WEEK + schoolClass) % LESSONS_A_DAY + 1;
                week.add(new WeeklyLesson(subject, place % DAYS_A_WEEK + 1, number));
            }
        }
        return week;
    }

    /** Neighbouring pages have different teachers, so that each of many users has a large page of her own. */
    long teacher(int schoolClass, int subject) {
        return teachers[(subject * size.classes() + schoolClass) % teachers.length];
    }

    long workType(int weight) {
        return workTypes.get(weight - 1);
    }

    private long person(LocalDate born) throws SQLException {
        long id = tables.nextId();
        boolean woman = people % 2 == 0;
        String surname = SURNAMES.get(people % SURNAMES.size()) + (woman ? "а" : "");
        List<String> names = woman ? WOMEN : MEN;
        String given = names.get(people / 2 % names.size());
        String patronymic = woman ? "Сергеевна" : "Сергеевич";
        tables.into("person").row(id, schoolId, surname, given, patronymic, born, woman ? "f" : "m");
        people++;
        return id;
    }

    private void account(PasswordHash password, long person, String login, String role) throws SQLException {
        long id = tables.nextId();
        String full = school == 0 ? login : "s" + (school + 1) + "." + login;
        tables.into("account").row(id, schoolId, person, full, password.stored(), full);
        tables.into("account_role").row(schoolId, id, role, yearStarts);
    }
}
