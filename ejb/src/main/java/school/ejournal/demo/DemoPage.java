package school.ejournal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.Marking;
import school.ejournal.grading.TermThresholds;
import school.ejournal.journal.CellFact;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.LessonFact;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.StudentRow;
import school.ejournal.journal.WorkFact;
import school.ejournal.lesson.Attended;
import school.ejournal.lesson.CellKey;

/** One page of the demo, filled as a teacher would have filled it up to a moment: mostly on the day, sometimes late. */
final class DemoPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final LocalTime FIRST_BELL = LocalTime.of(8, 30);
    private static final int LESSON_AND_BREAK = 55;
    /** Today's first lessons are recorded, the rest waits for its teacher. */
    private static final int RECORDED_TODAY = 2;

    private final PageCard page;
    private final DemoTopics topics;
    private final DemoMarks marks;
    private final long teacher;
    private final Instant now;
    private final LocalDate today;
    private final List<CellFact> cells = new ArrayList<>();
    private final List<LessonFact> notes = new ArrayList<>();
    private final List<WorkFact> works = new ArrayList<>();
    private final List<Attended> words = new ArrayList<>();

    DemoPage(JournalSheet sheet, DemoTopics topics, DemoMarks marks) {
        this.page = sheet.page();
        this.topics = topics;
        this.marks = marks;
        this.teacher = marks.teacher();
        this.now = marks.now();
        this.today = LocalDate.ofInstant(now, ZONE);
        List<LessonColumn> lessons = sheet.lessons();
        for (int n = 0; n < lessons.size(); n++) {
            fill(lessons.get(n), n, sheet.students());
        }
        if (page.termEnds().isBefore(today)) {
            sheet.students().forEach(this::giveTermMark);
        }
    }

    List<CellFact> cells() {
        return cells;
    }

    List<LessonFact> notes() {
        return notes;
    }

    List<WorkFact> works() {
        return works;
    }

    List<Attended> words() {
        return words;
    }

    private void fill(LessonColumn lesson, int n, List<StudentRow> students) {
        DemoWork work = isMarked() ? DemoWork.of(page.subject(), n) : DemoWork.ANSWER;
        DemoTopics.Said said = topics.next(work == DemoWork.TEST);
        if (work != DemoWork.ANSWER) {
            works.add(marks.planned(page, lesson.id(), lesson.id(), work, work == DemoWork.TEST ? said.topic() : ""));
        }
        Instant at = enteredAt(lesson);
        if (at.isAfter(now)) {
            return;
        }
        notes.add(new LessonFact(lesson.id(), said.topic(), said.homework(), teacher, at));
        boolean letter = false;
        List<StudentRow> present = new ArrayList<>();
        for (StudentRow student : students) {
            if (student.belongsOn(lesson.date())) {
                String presence = enter(lesson, work, student, at.plusSeconds(20));
                letter |= !presence.isEmpty();
                if (isThere(presence)) {
                    present.add(student);
                }
            }
        }
        if (isMarked() && DemoWork.marksHomework(page.subject(), n)) {
            long column = marks.newColumn();
            works.add(marks.planned(page, column, lesson.id(), DemoWork.HOMEWORK, ""));
            present.forEach(student -> mark(column, DemoWork.HOMEWORK, lesson, student, at.plusSeconds(60)));
        }
        boolean silent = lesson.date().isAfter(today.minusDays(8))
                && Chance.happens(3, "silent", page.schoolClass() + page.subject(), lesson.date());
        if (!letter && !silent) {
            words.add(new Attended(lesson.id(), teacher, at.plusSeconds(20)));
        }
    }

    private boolean isMarked() {
        return page.marking() == Marking.SCALE && page.gradeLevel() > 1;
    }

    /** When the teacher sat down to it; after now where she has not yet. */
    private Instant enteredAt(LessonColumn lesson) {
        LocalTime end = FIRST_BELL.plusMinutes(LESSON_AND_BREAK * (long) lesson.number() - 10L);
        Instant sameDay = lesson.date().atTime(end).atZone(ZONE).toInstant().minusSeconds(600);
        if (lesson.date().equals(today)) {
            return lesson.number() > RECORDED_TODAY ? Instant.MAX : sameDay;
        } else if (lesson.date().isAfter(today)) {
            return Instant.MAX;
        }
        String place = page.schoolClass() + page.subject() + page.group();
        boolean recent = lesson.date().isAfter(today.minusDays(8));
        if (recent && Chance.happens(4, "forgotten", place, lesson.date().getDayOfWeek())) {
            return Instant.MAX;
        } else if (Chance.happens(7, "late", place, lesson.date().toEpochDay() % 97)) {
            int days = 1 + Chance.pick(4, "days", place, lesson.date().getDayOfYear());
            return lesson.date().plusDays(days).atTime(19, 40).atZone(ZONE).toInstant();
        }
        return sameDay;
    }

    private static boolean isThere(String presence) {
        return presence.isEmpty() || presence.equals("о");
    }

    /** Enters what a pupil has in the lesson's own column; answers the letter of presence. */
    private String enter(LessonColumn lesson, DemoWork work, StudentRow student, Instant at) {
        DemoPupil pupil = pupil(student);
        String presence = pupil.presence(lesson.date(), lesson.number(), page.termStarts(), today);
        String mark = isThere(presence) ? mark(lesson, work, student, pupil) : "";
        String text = (mark + " " + presence).strip();
        put(lesson.id(), student, text, at);
        return presence;
    }

    private String mark(LessonColumn lesson, DemoWork work, StudentRow student, DemoPupil pupil) {
        if (page.gradeLevel() == 1) {
            return "";
        }
        return switch (page.marking()) {
            case SCALE -> marks.mark(pupil, work, student.id(), lessonName(lesson), lesson.date(), isTwofold(work));
            case PASSFAIL -> marks.verdict(pupil, work, lessonName(lesson));
            case NONE -> "";
        };
    }

    /** What stands in the column of a further work. */
    private void mark(long column, DemoWork work, LessonColumn lesson, StudentRow student, Instant at) {
        String name = lessonName(lesson) + "/" + work;
        put(column, student, marks.mark(pupil(student), work, student.id(), name, lesson.date(), false), at);
    }

    private void put(long column, StudentRow student, String text, Instant at) {
        if (!text.isEmpty()) {
            cells.add(new CellFact(new CellKey(column, student.id()), text, teacher, at));
        }
    }

    private DemoPupil pupil(StudentRow student) {
        return new DemoPupil(page.schoolClass() + student.name(), page.subject());
    }

    /** Dictation and grammar: two marks for one test. */
    private boolean isTwofold(DemoWork work) {
        return work == DemoWork.TEST && page.subject().equals("Русский язык");
    }

    private void giveTermMark(StudentRow student) {
        if (page.gradeLevel() == 1 || page.marking() == Marking.NONE || !student.belongsOn(page.termEnds())) {
            return;
        }
        String text = page.marking() == Marking.PASSFAIL
                ? MarkValue.PASS.text()
                : TermThresholds.CUSTOMARY
                        .propose(marks.mean(student.id()))
                        .orElse(MarkValue.NOT_ATTESTED)
                        .text();
        Instant at = page.termEnds().atTime(15, 0).atZone(ZONE).toInstant();
        cells.add(new CellFact(new CellKey(page.termColumnId(), student.id()), text, teacher, at));
    }

    /** Names a lesson so that chance falls the same whatever the date of the start. */
    private String lessonName(LessonColumn lesson) {
        return page.termNumber() + "/"
                + (lesson.date().toEpochDay() - page.termStarts().toEpochDay()) + "/" + lesson.number();
    }
}
