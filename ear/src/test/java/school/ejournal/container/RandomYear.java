package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import school.ejournal.calendar.DayOffKind;
import school.ejournal.calendar.NewDaysOff;
import school.ejournal.calendar.NewMovedDay;
import school.ejournal.container.LoadModel.Load;
import school.ejournal.container.YearModel.Key;
import school.ejournal.container.YearModel.Lesson;
import school.ejournal.container.YearModel.Weekly;
import school.ejournal.lesson.LessonChanges;
import school.ejournal.lesson.LoadChange;
import school.ejournal.lesson.LoadChanges;
import school.ejournal.lesson.NewSubstitution;
import school.ejournal.lesson.SubstitutionKind;
import school.ejournal.lesson.SubstitutionService;
import school.ejournal.lesson.YearChange;
import school.ejournal.lesson.YearChanges;
import school.ejournal.roster.NewLoad;
import school.ejournal.shared.RefusedException;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.TimetableService;
import school.ejournal.timetable.Weeks;

/** A small year that the product keeps and the model reckons, changed as a plan says in both at once. */
final class RandomYear {

    private static final int GRADE = 3;

    final YearModel model;
    final long[] teachers;
    final List<Long> groups;
    final long yearId;
    final RandomPupils pupils;
    private final SmallYear year;
    private final KeptLessons lessons;
    private final Map<Integer, Long> daysOff = new TreeMap<>();
    private final Map<LocalDate, Long> moved = new TreeMap<>();
    private int counter;
    private boolean insisting;

    RandomYear(YearPlan plan, LocalDate today) throws Exception {
        Choices days = new Choices(plan.days());
        LocalDate starts = today.minusDays(12L + days.below(8));
        LocalDate second = today.minusDays(3).plusDays(days.below(7));
        LocalDate ends = today.plusDays(12L + days.below(8));
        model = new YearModel(starts, second, ends);
        year = new SmallYear(GRADE, starts, second, ends);
        yearId = year.yearId;
        teachers = year.teachers;
        groups = List.copyOf(year.groups);
        lessons = new KeptLessons(year, model);
        for (int group = 0; group < groups.size(); group++) {
            model.loads.give(new Load(group, group % teachers.length, starts, null));
        }
        pupils = new RandomPupils(new Choices(plan.stays()), year, starts, ends);
        Set<Weekly> slots = slots(new Choices(plan.week()));
        model.publish(starts, slots);
        Beans.get(TimetableService.class)
                .publish(yearId, starts, slots.stream().map(this::slot).toList());
        year.layOut();
        model.follow();
        lessons.compare();
    }

    /** As many as there are numbers left, one at a place. */
    private static Set<Weekly> slots(Choices choices) {
        Set<Weekly> slots = new HashSet<>();
        while (choices.areLeft()) {
            Weekly slot = Weekly.of(choices.below(Integer.MAX_VALUE));
            if (slots.stream().noneMatch(slot::isAtPlaceOf)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private Slot slot(Weekly slot) {
        return new Slot(groups.get(slot.group()), slot.weekday(), slot.number(), null, Weeks.of(slot.weeks()));
    }

    /** One change, in the product and in the model; nothing where the model refuses it. */
    void change(YearPlan.Change change) throws Exception {
        carryOut(change.kind(), new Choices(change.choices()));
        lessons.compare();
    }

    /** One change more, refused by the product too where the model refuses it; nothing can be asked of the product then. */
    void end(YearPlan.Change change) throws Exception {
        insisting = true;
        carryOut(change.kind(), new Choices(change.choices()));
    }

    private void carryOut(YearPlan.Kind kind, Choices choices) throws Exception {
        switch (kind) {
            case ADD_DAYS_OFF -> addDaysOff(choices);
            case ANNUL_DAYS_OFF -> annulDaysOff(choices);
            case MOVE_DAY -> moveDay(choices);
            case ANNUL_MOVED_DAY -> annulMovedDay(choices);
            case PUBLISH -> publish(choices);
            case RECORD -> record(choices);
            case CANCEL -> cancel(choices);
            case RESTORE -> restore(choices);
            case MOVE_LESSON -> moveLesson(choices);
            case SUBSTITUTE -> substitute(choices);
            case ANNUL_SUBSTITUTION -> annulSubstitution(choices);
            case GIVE_GROUP -> giveGroup(choices);
            case END_LOAD -> endLoad(choices);
            case MOVE_PUPIL -> pupils.change(choices, day(choices));
        }
    }

    private LocalDate day(Choices choices) {
        return model.starts.plusDays(choices.below((int) (model.ends.toEpochDay() - model.starts.toEpochDay()) + 1));
    }

    /** Some days later, not after the end of the year. */
    private LocalDate soonAfter(LocalDate day, int days) {
        LocalDate later = day.plusDays(days);
        return later.isAfter(model.ends) ? model.ends : later;
    }

    private void addDaysOff(Choices choices) throws Exception {
        LocalDate from = day(choices);
        LocalDate until = soonAfter(from, choices.below(4));
        DayOffKind kind = choices.of(List.of(DayOffKind.values()));
        Long addressee = choices.coin() ? year.classId : null;
        Integer grade = addressee == null && choices.coin() ? GRADE : null;
        apply(new YearChange.AddDaysOff(new NewDaysOff(yearId, from, until, kind, "дни", grade, addressee, null)));
        daysOff.put(++counter, Transactions.number("select max(id) from day_off where school_year_id = " + yearId));
        model.dayOff(counter, from, until, kind == DayOffKind.REMOTE);
        model.follow();
    }

    private void annulDaysOff(Choices choices) {
        List<Integer> there = model.daysOff();
        if (!there.isEmpty()) {
            int which = choices.of(there);
            apply(new YearChange.AnnulDaysOff(daysOff.get(which)));
            model.annulDayOff(which);
            model.follow();
        }
    }

    private void moveDay(Choices choices) throws Exception {
        LocalDate day = day(choices);
        int worksAs = 1 + choices.below(7);
        if (!model.movedDays().contains(day) && day.getDayOfWeek().getValue() != worksAs) {
            apply(new YearChange.MoveDay(new NewMovedDay(yearId, day, DayOfWeek.of(worksAs), null)));
            moved.put(
                    day,
                    Transactions.number("select id from moved_day where annulled_at is null and day = '" + day + "'"));
            model.move(day, worksAs);
            model.follow();
        }
    }

    private void annulMovedDay(Choices choices) {
        if (!model.movedDays().isEmpty()) {
            LocalDate day = choices.of(List.copyOf(model.movedDays()));
            apply(new YearChange.AnnulMovedDay(moved.get(day)));
            model.moveBack(day);
            model.follow();
        }
    }

    private void publish(Choices choices) throws Exception {
        LocalDate from = day(choices);
        Set<Weekly> slots = slots(choices);
        if (!model.isClashing(slots, from, pupils.isNobodyAtHome(from))) {
            TimetableService timetable = Beans.get(TimetableService.class);
            long draft = timetable.begin(yearId, from, "");
            Transactions.run("update timetable_slot set removed = true where version_id = " + draft);
            slots.forEach(slot -> timetable.place(draft, slot(slot)));
            apply(new YearChange.Publish(draft, from));
            model.publish(from, slots);
            model.follow();
        }
    }

    private void record(Choices choices) throws Exception {
        Key key = lesson(choices);
        if (!model.lessons.get(key).cancelled) {
            Transactions.run("update lesson set topic = 'Тема' where id = " + lessons.idOf(key));
            model.lessons.get(key).recorded = true;
        }
    }

    private Key lesson(Choices choices) {
        return choices.of(List.copyOf(model.lessons.keySet()));
    }

    private void cancel(Choices choices) {
        Key key = lesson(choices);
        Lesson lesson = model.lessons.get(key);
        boolean allowed = !lesson.recorded && !lesson.cancelled;
        agreed(allowed, () -> Beans.get(LessonChanges.class).cancel(lessons.idOf(key), "причина"));
        if (allowed) {
            lesson.cancelled = true;
            lesson.cause = "decision";
        }
    }

    private void restore(Choices choices) {
        Key key = lesson(choices);
        Lesson lesson = model.lessons.get(key);
        boolean allowed = lesson.cancelled && lesson.cause.equals("decision") && model.isHeld(key, lesson);
        agreed(allowed, () -> Beans.get(LessonChanges.class).restore(lessons.idOf(key)));
        if (allowed) {
            lesson.cancelled = false;
            lesson.cause = "";
            model.follow();
        }
    }

    private void moveLesson(Choices choices) {
        Key key = lesson(choices);
        Lesson lesson = model.lessons.get(key);
        int number = Weekly.firstNumber(key.group()) + choices.below(Weekly.LAST_NUMBER);
        Key there = new Key(key.group(), day(choices), number);
        int teacher = model.movedTo(there, lesson.teacher);
        boolean allowed = !lesson.recorded
                && !lesson.cancelled
                && model.isInSameTerm(key.date(), there.date())
                && !model.isOff(there.date())
                && !model.lessons.containsKey(there)
                && !model.isTeacherBusy(teacher, there.date(), there.number(), key);
        agreed(allowed, () -> Beans.get(LessonChanges.class)
                .move(lessons.idOf(key), there.date(), there.number(), null, "причина"));
        if (allowed) {
            lesson.cancelled = true;
            lesson.cause = "moved";
            Lesson held = new Lesson(teacher);
            held.ofTimetable = false;
            model.lessons.put(there, held);
        }
    }

    private void substitute(Choices choices) {
        Key key = lesson(choices);
        Lesson lesson = model.lessons.get(key);
        int other = choices.below(teachers.length);
        boolean allowed = !lesson.cancelled
                && other != lesson.teacher
                && !model.isTeacherBusy(other, key.date(), key.number(), key);
        agreed(allowed, () -> Beans.get(SubstitutionService.class)
                .substitute(new NewSubstitution(
                        List.of(lessons.idOf(key)), teachers[other], SubstitutionKind.REPLACE, "причина", null)));
        if (allowed) {
            lesson.substitute = other;
        }
    }

    private void annulSubstitution(Choices choices) {
        List<Key> stoodIn = model.lessons.keySet().stream()
                .filter(key -> model.lessons.get(key).substitute != null)
                .toList();
        if (!stoodIn.isEmpty()) {
            Key key = choices.of(stoodIn);
            Beans.get(SubstitutionService.class).annul(lessons.idOf(key));
            model.lessons.get(key).substitute = null;
        }
    }

    private void giveGroup(Choices choices) {
        int group = choices.below(groups.size());
        int teacher = choices.below(teachers.length);
        LocalDate from = day(choices);
        LocalDate until = choices.below(3) == 2 ? soonAfter(from, choices.below(10)) : null;
        NewLoad load = new NewLoad(
                NewLoad.Taught.group(groups.get(group)), teachers[teacher], from, until, BigDecimal.ONE, null);
        Beans.get(LoadChanges.class).apply(new LoadChange.Assign(load));
        model.loads.give(new Load(group, teacher, from, until));
        model.follow();
    }

    private void endLoad(Choices choices) throws Exception {
        Load load = choices.of(model.loads.all());
        LocalDate last = day(choices);
        long id = Transactions.number("select id from teaching_load where group_id = " + groups.get(load.group())
                + " and teacher_id = " + teachers[load.teacher()] + " and valid_from = '" + load.from() + "'");
        boolean allowed = load.until() == null || last.isBefore(load.until());
        agreed(allowed, () -> Beans.get(LoadChanges.class).apply(new LoadChange.End(id, last, null)));
        if (allowed) {
            model.loads.end(load, last);
            model.follow();
        }
    }

    private static void apply(YearChange change) {
        Beans.get(YearChanges.class).apply(change);
    }

    /** A refusal spoils the transaction: what the model refuses is asked for at the very end only. */
    private void agreed(boolean allowed, Runnable change) {
        if (allowed) {
            change.run();
        } else if (insisting) {
            assertThatThrownBy(change::run).isInstanceOf(RefusedException.class);
        }
    }

    long idOf(Key key) {
        return lessons.idOf(key);
    }

    /** A page of the year. */
    record Page(long id, int group, int term) {}

    List<Page> listPages() throws Exception {
        List<Page> pages = new ArrayList<>();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select p.id, p.group_id, t.number from page p"
                        + " join term t on t.id = p.term_id where t.school_year_id = " + yearId)) {
            while (rows.next()) {
                pages.add(
                        new Page(rows.getLong("id"), groups.indexOf(rows.getLong("group_id")), rows.getInt("number")));
            }
        }
        return pages;
    }

    long schoolId() throws Exception {
        return Transactions.number("select school_id from school_year where id = " + yearId);
    }
}
