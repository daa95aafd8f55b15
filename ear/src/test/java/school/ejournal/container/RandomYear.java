package school.ejournal.container;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.DayOffKind;
import school.ejournal.calendar.NewDaysOff;
import school.ejournal.calendar.NewMovedDay;
import school.ejournal.calendar.NewTerm;
import school.ejournal.container.YearModel.Key;
import school.ejournal.container.YearModel.Lesson;
import school.ejournal.container.YearModel.Weekly;
import school.ejournal.curriculum.CurriculumService;
import school.ejournal.curriculum.NewSubject;
import school.ejournal.lesson.LessonChanges;
import school.ejournal.lesson.LessonService;
import school.ejournal.lesson.NewSubstitution;
import school.ejournal.lesson.SubstitutionKind;
import school.ejournal.lesson.SubstitutionService;
import school.ejournal.lesson.YearChange;
import school.ejournal.lesson.YearChanges;
import school.ejournal.people.NewPerson;
import school.ejournal.people.PeopleService;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.GradeLevel;
import school.ejournal.roster.NewClass;
import school.ejournal.roster.NewGroup;
import school.ejournal.roster.RosterService;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.TimetableService;
import school.ejournal.timetable.Weeks;

/** A small year that the product keeps and the model reckons, changed at random in both at once. */
final class RandomYear {

    private static final int GROUPS = 2;
    private static final int LAST_NUMBER = 4;

    final YearModel model;
    final long[] teachers = new long[GROUPS];
    private final Random random;
    private final Map<Key, Long> ids = new TreeMap<>();
    private final Map<Integer, Long> daysOff = new TreeMap<>();
    private final Map<LocalDate, Long> moved = new TreeMap<>();
    private final Map<Long, Integer> groups = new TreeMap<>();
    final long[] groupIds = new long[GROUPS];
    final long yearId;
    final RandomPupils pupils;
    private final long classId;
    private int counter;

    RandomYear(long seed, LocalDate today) throws Exception {
        this.random = new Random(seed);
        String name = "year" + seed + ".";
        LocalDate starts = today.minusDays(12L + random.nextInt(8));
        LocalDate second = today.minusDays(3).plusDays(random.nextInt(7));
        LocalDate ends = today.plusDays(12L + random.nextInt(8));
        model = new YearModel(starts, second, ends);
        CalendarService calendar = Beans.get(CalendarService.class);
        yearId = calendar.keepYear(name, starts, ends);
        Map<String, Long> terms = calendar.keepTerms(
                yearId,
                List.of(
                        new NewTerm(name + 1, "module", 1, starts, second.minusDays(1)),
                        new NewTerm(name + 2, "module", 2, second, ends)));
        classId = new ArrayList<>(Beans.get(RosterService.class)
                        .keepClasses(yearId, List.of(new NewClass(name, GradeLevel.parse("7"), "Я", "module")))
                        .values())
                .get(0);
        people(name);
        groups(name, starts);
        pupils = new RandomPupils(random, name, classId, groupIds, starts, ends);
        Set<Weekly> slots = slots();
        model.publish(starts, slots);
        Beans.get(TimetableService.class)
                .publish(yearId, starts, slots.stream().map(this::slot).toList());
        for (long term : terms.values()) {
            Beans.get(LessonService.class).layOut(term);
        }
        model.follow();
        compare();
    }

    private void people(String name) throws Exception {
        List<NewPerson> persons = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            persons.add(new NewPerson(name + "t" + i, "Учителев", "Пётр" + i, "", null, null, "", ""));
        }
        Map<String, Long> kept = Beans.get(PeopleService.class).keep(persons);
        for (int i = 0; i < GROUPS; i++) {
            teachers[i] = kept.get(name + "t" + i);
            run("insert into account (id, school_id, person_id, login, password_hash, display_name) select "
                    + teachers[i] + ", school_id, id, '" + name + i + "', '', '' from person where id = "
                    + teachers[i]);
            run(
                    "insert into account_role (school_id, account_id, role, valid_from) select school_id, id, 'TEACHER', '2000-01-01'"
                            + " from account where id = " + teachers[i]);
        }
    }

    private void groups(String name, LocalDate starts) {
        long subject = Beans.get(CurriculumService.class)
                .keepSubjects(List.of(new NewSubject(name, "Предмет", "Пр")))
                .get(name);
        List<Belonging> loads = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groupIds[i] = Beans.get(RosterService.class)
                    .keepGroups(List.of(new NewGroup(name + i, classId, subject, "часть " + i, "scale")))
                    .get(name + i);
            groups.put(groupIds[i], i);
            loads.add(new Belonging(groupIds[i], teachers[i], starts, null));
        }
        Beans.get(RosterService.class).load(loads);
    }

    private Set<Weekly> slots() {
        Set<Weekly> slots = new HashSet<>();
        Set<String> places = new HashSet<>();
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Weekly slot = new Weekly(
                    random.nextInt(GROUPS), 1 + random.nextInt(6), 1 + random.nextInt(LAST_NUMBER), random.nextInt(3));
            if (places.add(slot.group() + "/" + slot.weekday() + "/" + slot.number())) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private Slot slot(Weekly slot) {
        return new Slot(groupIds[slot.group()], slot.weekday(), slot.number(), null, Weeks.of(slot.weeks()));
    }

    /** One change, in the product and in the model; what one refuses the other has to refuse. */
    void change() throws Exception {
        switch (random.nextInt(14)) {
            case 0, 1 -> addDaysOff();
            case 2 -> annulDaysOff();
            case 3 -> moveDay();
            case 4 -> annulMovedDay();
            case 5 -> publish();
            case 6 -> record();
            case 7 -> cancel();
            case 8 -> restore();
            case 9 -> moveLesson();
            case 10 -> substitute();
            case 11 -> annulSubstitution();
            default -> pupils.change(day());
        }
        compare();
    }

    private LocalDate day() {
        return model.starts.plusDays(random.nextInt((int) (model.ends.toEpochDay() - model.starts.toEpochDay()) + 1));
    }

    private Key lesson() {
        List<Key> keys = new ArrayList<>(model.lessons.keySet());
        return keys.get(random.nextInt(keys.size()));
    }

    private void addDaysOff() throws Exception {
        LocalDate from = day();
        LocalDate last = from.plusDays(random.nextInt(4));
        LocalDate until = last.isAfter(model.ends) ? model.ends : last;
        DayOffKind kind = DayOffKind.values()[random.nextInt(DayOffKind.values().length)];
        Long addressee = random.nextBoolean() ? classId : null;
        Integer grade = addressee == null && random.nextBoolean() ? 7 : null;
        apply(new YearChange.AddDaysOff(new NewDaysOff(yearId, from, until, kind, "дни", grade, addressee, null)));
        daysOff.put(++counter, number("select max(id) from day_off where school_year_id = " + yearId));
        model.dayOff(counter, from, until, kind == DayOffKind.REMOTE);
        model.follow();
    }

    private void annulDaysOff() {
        List<Integer> there = model.daysOff();
        if (!there.isEmpty()) {
            int which = there.get(random.nextInt(there.size()));
            apply(new YearChange.AnnulDaysOff(daysOff.get(which)));
            model.annulDayOff(which);
            model.follow();
        }
    }

    private void moveDay() throws Exception {
        LocalDate day = day();
        int worksAs = 1 + random.nextInt(7);
        if (!model.movedDays().contains(day) && day.getDayOfWeek().getValue() != worksAs) {
            apply(new YearChange.MoveDay(new NewMovedDay(yearId, day, DayOfWeek.of(worksAs), null)));
            moved.put(day, number("select id from moved_day where annulled_at is null and day = '" + day + "'"));
            model.move(day, worksAs);
            model.follow();
        }
    }

    private void annulMovedDay() {
        if (!model.movedDays().isEmpty()) {
            LocalDate day = model.movedDays().iterator().next();
            apply(new YearChange.AnnulMovedDay(moved.get(day)));
            model.moveBack(day);
            model.follow();
        }
    }

    private void publish() throws Exception {
        LocalDate from = day();
        TimetableService timetable = Beans.get(TimetableService.class);
        long draft = timetable.begin(yearId, from, "");
        run("update timetable_slot set removed = true where version_id = " + draft);
        Set<Weekly> slots = slots();
        slots.forEach(slot -> timetable.place(draft, slot(slot)));
        apply(new YearChange.Publish(draft, from));
        model.publish(from, slots);
        model.follow();
    }

    private void record() throws Exception {
        Key key = lesson();
        if (!model.lessons.get(key).cancelled) {
            run("update lesson set topic = 'Тема' where id = " + ids.get(key));
            model.lessons.get(key).recorded = true;
        }
    }

    private void cancel() {
        Key key = lesson();
        Lesson lesson = model.lessons.get(key);
        boolean allowed = !lesson.recorded && !lesson.cancelled;
        agreed(allowed, () -> Beans.get(LessonChanges.class).cancel(ids.get(key), "причина"));
        if (allowed) {
            lesson.cancelled = true;
            lesson.cause = "decision";
        }
    }

    private void restore() {
        Key key = lesson();
        Lesson lesson = model.lessons.get(key);
        boolean allowed = lesson.cancelled && lesson.cause.equals("decision") && model.isHeld(key, lesson);
        agreed(allowed, () -> Beans.get(LessonChanges.class).restore(ids.get(key)));
        if (allowed) {
            lesson.cancelled = false;
            lesson.cause = "";
        }
    }

    private void moveLesson() {
        Key key = lesson();
        Lesson lesson = model.lessons.get(key);
        LocalDate date = day();
        int number = 1 + random.nextInt(LAST_NUMBER);
        boolean allowed = !lesson.recorded
                && !lesson.cancelled
                && model.isInSameTerm(key.date(), date)
                && !model.isOff(date)
                && !model.isTaken(key.group(), date, number)
                && !model.isTeacherBusy(key.group(), date, number, key);
        agreed(allowed, () -> Beans.get(LessonChanges.class).move(ids.get(key), date, number, null, "причина"));
        if (allowed) {
            lesson.cancelled = true;
            lesson.cause = "moved";
            Lesson there = new Lesson();
            there.ofTimetable = false;
            model.lessons.put(new Key(key.group(), date, number), there);
        }
    }

    private void substitute() {
        Key key = lesson();
        Lesson lesson = model.lessons.get(key);
        int other = 1 - key.group();
        boolean allowed = !lesson.cancelled && !model.isTeacherBusy(other, key.date(), key.number(), key);
        agreed(allowed, () -> Beans.get(SubstitutionService.class)
                .substitute(new NewSubstitution(
                        List.of(ids.get(key)), teachers[other], SubstitutionKind.REPLACE, "причина", null)));
        if (allowed) {
            lesson.substitute = other;
        }
    }

    private void annulSubstitution() {
        model.lessons.entrySet().stream()
                .filter(entry -> entry.getValue().substitute != null)
                .findFirst()
                .ifPresent(entry -> {
                    Beans.get(SubstitutionService.class).annul(ids.get(entry.getKey()));
                    entry.getValue().substitute = null;
                });
    }

    private static void apply(YearChange change) {
        Beans.get(YearChanges.class).apply(change);
    }

    /** The product refuses what the model refuses, and nothing else. A refusal spoils the transaction, so it is foreseen. */
    private static void agreed(boolean allowed, Runnable change) {
        if (allowed) {
            change.run();
        }
    }

    /** Reads the product's lessons and holds them against the model's. */
    private void compare() throws Exception {
        ids.clear();
        Map<Key, String> kept = new TreeMap<>();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select l.id, l.group_id, l.date, l.number, l.state, l.cause, l.topic,"
                                + " u.substitute_id from lesson l left join substitution u on u.lesson_id = l.id and u.annulled_at is null"
                                + " where l.group_id in (" + groupIds[0] + ", " + groupIds[1] + ")")) {
            while (rows.next()) {
                Key key = new Key(
                        groups.get(rows.getLong("group_id")),
                        rows.getObject("date", LocalDate.class),
                        rows.getInt("number"));
                ids.put(key, rows.getLong("id"));
                long substitute = rows.getLong("substitute_id");
                kept.put(
                        key,
                        rows.getString("state") + " " + rows.getString("cause") + " "
                                + !rows.getString("topic").isEmpty() + " "
                                + (substitute == 0 ? "" : substitute == teachers[0] ? "0" : "1"));
            }
        }
        Map<Key, String> reckoned = new TreeMap<>();
        model.lessons.forEach((key, lesson) -> reckoned.put(
                key,
                (lesson.cancelled ? "cancelled " + lesson.cause : "planned null") + " " + lesson.recorded + " "
                        + (lesson.substitute == null ? "" : lesson.substitute)));
        if (!kept.equals(reckoned)) {
            throw new AssertionError("the product keeps " + differing(kept, reckoned) + ", the model reckons "
                    + differing(reckoned, kept));
        }
    }

    private static Map<Key, String> differing(Map<Key, String> mine, Map<Key, String> other) {
        Map<Key, String> differing = new TreeMap<>(mine);
        differing.entrySet().removeIf(entry -> entry.getValue().equals(other.get(entry.getKey())));
        return differing;
    }

    long idOf(Key key) {
        return ids.get(key);
    }

    List<Long> pagesOf(int group) throws Exception {
        List<Long> pages = new ArrayList<>();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from page where group_id = " + groupIds[group])) {
            while (rows.next()) {
                pages.add(rows.getLong(1));
            }
        }
        return pages;
    }

    long schoolId() throws Exception {
        return number("select school_id from school_year where id = " + yearId);
    }

    private static void run(String sql) throws Exception {
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(String sql) throws Exception {
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("nothing: " + sql);
            }
            return rows.getLong(1);
        }
    }
}
