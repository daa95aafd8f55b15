package school.ejournal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.Marking;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;
import school.ejournal.journal.CellFact;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.LessonFact;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.StudentRow;
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
    private final SubjectTopics topics;
    private final long teacher;
    private final Instant now;
    private final LocalDate today;
    private final List<CellFact> cells = new ArrayList<>();
    private final List<LessonFact> notes = new ArrayList<>();
    private final List<Attended> words = new ArrayList<>();
    private final Map<Long, WeightedMean> means = new HashMap<>();
    private final Map<DemoWork, List<Long>> works = new HashMap<>();

    DemoPage(JournalSheet sheet, SubjectTopics topics, long teacher, Instant now) {
        this.page = sheet.page();
        this.topics = topics;
        this.teacher = teacher;
        this.now = now;
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

    List<Attended> words() {
        return words;
    }

    List<Long> lessonsOf(DemoWork work) {
        return works.getOrDefault(work, List.of());
    }

    private void fill(LessonColumn lesson, int n, List<StudentRow> students) {
        DemoWork work = page.marking() == Marking.SCALE && page.gradeLevel() > 1
                ? DemoWork.of(page.subject(), n)
                : DemoWork.ANSWER;
        works.computeIfAbsent(work, any -> new ArrayList<>()).add(lesson.id());
        Instant at = enteredAt(lesson);
        if (at.isAfter(now)) {
            return;
        }
        int ofYear = n + (page.termNumber() - 1) * students.size();
        String topic = work == DemoWork.TEST
                ? "Контрольная работа № " + (n / 9 + 1)
                : topics.topic(page.subject(), page.gradeLevel(), ofYear);
        String homework = work == DemoWork.TEST ? "" : topics.homework(page.subject(), page.gradeLevel(), ofYear);
        notes.add(new LessonFact(lesson.id(), topic, homework, teacher, at));
        boolean letter = false;
        for (StudentRow student : students) {
            if (student.belongsOn(lesson.date())) {
                letter |= enter(lesson, work, student, at.plusSeconds(20));
            }
        }
        boolean silent = lesson.date().isAfter(today.minusDays(8))
                && Chance.happens(3, "silent", page.schoolClass() + page.subject(), lesson.date());
        if (!letter && !silent) {
            words.add(new Attended(lesson.id(), teacher, at.plusSeconds(20)));
        }
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

    /** Enters what a pupil has at a lesson; answers whether a letter of presence is in it. */
    private boolean enter(LessonColumn lesson, DemoWork work, StudentRow student, Instant at) {
        DemoPupil pupil = new DemoPupil(page.schoolClass() + student.name(), page.subject());
        String presence = pupil.presence(lesson.date(), lesson.number(), page.termStarts(), today);
        boolean there = presence.isEmpty() || presence.equals("о");
        boolean marked = there
                && page.marking() == Marking.SCALE
                && page.gradeLevel() > 1
                && pupil.happens(work.percentMarked(), "marked", lessonName(lesson));
        StringBuilder text = new StringBuilder();
        if (marked) {
            mark(text, pupil, work, lesson, student.id());
        }
        if (!presence.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(presence);
        }
        if (!text.isEmpty()) {
            cells.add(new CellFact(new CellKey(lesson.id(), student.id()), text.toString(), teacher, at));
        }
        return !presence.isEmpty();
    }

    private void mark(StringBuilder text, DemoPupil pupil, DemoWork work, LessonColumn lesson, long student) {
        boolean twice = work == DemoWork.TEST && page.subject().equals("Русский язык");
        for (int i = 0; i < (twice ? 2 : 1); i++) {
            int mark = pupil.mark(lessonName(lesson) + i);
            text.append(i == 0 ? "" : "/").append(mark);
            means.merge(student, WeightedMean.EMPTY.plus(mark, work.weight()), WeightedMean::and);
        }
    }

    private void giveTermMark(StudentRow student) {
        if (page.gradeLevel() == 1 || page.marking() == Marking.NONE || !student.belongsOn(page.termEnds())) {
            return;
        }
        String text = page.marking() == Marking.PASSFAIL
                ? MarkValue.PASS.text()
                : TermThresholds.CUSTOMARY
                        .propose(means.getOrDefault(student.id(), WeightedMean.EMPTY))
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
