package school.ejournal.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import school.ejournal.journal.CellText;
import school.ejournal.record.Chain;
import school.ejournal.record.PageChange;

/** Makes the pages of a class in a term as if every lesson had been recorded on its day: marks, presence, topics, record. */
final class PageMaker {

    /** One lesson of a page in the term. */
    private record Held(long id, LocalDate date, int number, int day) {}

    private static final LocalTime FIRST_BELL = LocalTime.of(8, 30);
    private static final int[] MARKS = {5, 5, 5, 4, 4, 4, 4, 3, 3, 2};
    private static final String[] AWAY = {"н", "н", "н", "б", "у"};
    private static final int PER_MILLE_AWAY = 50;
    private static final int PER_MILLE_LATE = 20;
    private static final Map<String, CellText> UNDERSTOOD = new HashMap<>();

    private final Tables tables;
    private final long schoolId;
    private final long termId;
    private final LocalDate starts;
    private final boolean sealed;
    private final SplittableRandom chance;

    PageMaker(Tables tables, long schoolId, long termId, LocalDate starts, boolean sealed) {
        this.tables = tables;
        this.schoolId = schoolId;
        this.termId = termId;
        this.starts = starts;
        this.sealed = sealed;
        this.chance = new SplittableRandom(tables.lastId());
    }

    void make(SchoolMaker school, int schoolClass, long[] groups, long[] pupils) throws SQLException {
        String[][] away = new String[pupils.length][SchoolSize.WEEKS * 7];
        for (String[] days : away) {
            for (int day = 0; day < days.length; day++) {
                days[day] = chance.nextInt(1000) < PER_MILLE_AWAY ? AWAY[chance.nextInt(AWAY.length)] : "";
            }
        }
        List<SchoolMaker.WeeklyLesson> week = SchoolMaker.week(schoolClass);
        for (int subject = 0; subject < groups.length; subject++) {
            int wanted = subject;
            List<SchoolMaker.WeeklyLesson> ofSubject =
                    week.stream().filter(lesson -> lesson.subject() == wanted).toList();
            new OnePage(groups[subject], school.teacher(schoolClass, subject), school.workType(1), held(ofSubject))
                    .write(pupils, away, SchoolSize.SUBJECTS.get(subject).marks());
        }
    }

    private List<Held> held(List<SchoolMaker.WeeklyLesson> week) {
        List<Held> lessons = new ArrayList<>();
        for (int number = 0; number < SchoolSize.WEEKS; number++) {
            for (SchoolMaker.WeeklyLesson lesson : week) {
                int day = number * 7 + lesson.weekday() - 1;
                lessons.add(new Held(tables.nextId(), starts.plusDays(day), lesson.number(), day));
            }
        }
        return lessons;
    }

    /** One page on its way into the tables, its chain growing. */
    private final class OnePage {
        private final long id = tables.nextId();
        private final long termColumn = tables.nextId();
        private final long group;
        private final long teacher;
        private final long workType;
        private final List<Held> lessons;
        private byte[] hash = Chain.genesis(schoolId, id);
        private long seq;

        OnePage(long group, long teacher, long workType, List<Held> lessons) {
            this.group = group;
            this.teacher = teacher;
            this.workType = workType;
            this.lessons = lessons;
        }

        void write(long[] pupils, String[][] away, int marks) throws SQLException {
            String[][] texts = new String[pupils.length][lessons.size()];
            for (int pupil = 0; pupil < pupils.length; pupil++) {
                fill(texts[pupil], away[pupil], marks);
            }
            for (int n = 0; n < lessons.size(); n++) {
                Held lesson = lessons.get(n);
                Instant at = enteredAt(lesson);
                note(lesson, n, at, isPresenceRecorded(texts, n));
                for (int pupil = 0; pupil < pupils.length; pupil++) {
                    if (!texts[pupil][n].isEmpty()) {
                        enter(lesson.id(), pupils[pupil], texts[pupil][n], at.plusSeconds(20));
                    }
                }
            }
            if (sealed) {
                Instant at = enteredAt(lessons.get(lessons.size() - 1)).plusSeconds(3600);
                for (long pupil : pupils) {
                    enter(termColumn, pupil, "4", at);
                }
            }
            tables.into("page").row(id, schoolId, group, termId, termColumn, sealed);
            tables.into("page_head").row(id, schoolId, seq, hash);
        }

        /** What a pupil's row holds: so many marks as she gets, none while she is away. */
        private void fill(String[] row, String[] away, int marks) {
            List<Integer> there = new ArrayList<>();
            for (int n = 0; n < row.length; n++) {
                row[n] = away[lessons.get(n).day()];
                if (row[n].isEmpty()) {
                    there.add(n);
                    row[n] = chance.nextInt(1000) < PER_MILLE_LATE ? "о" : "";
                }
            }
            for (int left = marks; left > 0 && !there.isEmpty(); left--) {
                int n = there.remove(chance.nextInt(there.size()));
                row[n] = MARKS[chance.nextInt(MARKS.length)] + (row[n].isEmpty() ? "" : " о");
            }
        }

        private void note(Held lesson, int n, Instant at, boolean presence) throws SQLException {
            String topic = "Тема " + (n / 4 + 1) + ". Повторение и закрепление изученного, часть " + (n % 4 + 1);
            String homework = "Учебник, § " + (n / 4 + 1) + ", упражнения " + (3 * n + 1) + "–" + (3 * n + 3);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("lesson", lesson.id());
            facts.put("topic", topic);
            facts.put("homework", homework);
            facts.put("v", 1);
            append(at, "lesson", facts, "1");
            tables.into("lesson")
                    .with(lesson.id())
                    .with(schoolId)
                    .with(id)
                    .with(group)
                    .with(lesson.date())
                    .with(lesson.number())
                    .with(teacher)
                    .with(workType)
                    .with(topic)
                    .with(homework)
                    .with(at)
                    .with(at)
                    .with(at)
                    .with(presence ? at.plusSeconds(20) : null)
                    .with(presence ? teacher : null)
                    .row(teacher, 1);
        }

        private static boolean isPresenceRecorded(String[][] texts, int lesson) {
            return Arrays.stream(texts).anyMatch(row -> row[lesson].matches(".*\\p{L}"));
        }

        private void enter(long column, long student, String text, Instant at) throws SQLException {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("column", column);
            facts.put("student", student);
            facts.put("was", "");
            facts.put("now", text);
            facts.put("v", 1);
            append(at, "cell", facts, "{\"status\":\"SAVED\",\"version\":1,\"text\":\"" + text + "\"}");
            CellText understood = UNDERSTOOD.computeIfAbsent(
                    text, typed -> CellText.parse(typed).orElseThrow());
            String marks =
                    Arrays.toString(understood.markCodes()).replace('[', '{').replace(']', '}');
            int presence = understood.presence().code();
            tables.into("cell").row(schoolId, id, column, student, text, marks, presence, 1, teacher, at);
        }

        private void append(Instant at, String kind, Map<String, Object> facts, String answer) throws SQLException {
            UUID opId = new UUID(
                    chance.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L, chance.nextLong() >>> 2 | 0x8000000000000000L);
            String payload = new PageChange(at, teacher, opId, kind, facts).payload();
            byte[] previous = hash;
            seq++;
            hash = Chain.link(previous, seq, payload);
            tables.into("page_record").row(id, seq, schoolId, payload, previous, hash);
            tables.into("operation").row(opId, schoolId, id, teacher, answer, at);
        }

        private Instant enteredAt(Held lesson) {
            LocalTime end = FIRST_BELL.plusMinutes(55L * lesson.number() - 20);
            return lesson.date().atTime(end).atZone(SchoolMaker.ZONE).toInstant();
        }
    }
}
