package school.ejournal.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.attendance.AbsenceCount;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.Presence;
import school.ejournal.attendance.StandingReasons;
import school.ejournal.attendance.StandingReasons.Standing;

class ClassLedgerTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");
    private static final long CLASS = 5;
    private static final long PUPIL = 900;

    /** Letters by lesson, {@code .} for there; the day of a pupil who had just these lessons. */
    private static AbsenceCount day(String letters) {
        return count(MONDAY, letters);
    }

    private static AbsenceCount count(LocalDate day, String letters) {
        List<ClassLesson> lessons = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            lessons.add(new ClassLesson(i, day, i + 1, 70, "Математика", null, true, true));
            Presence.find(letters.substring(i, i + 1))
                    .ifPresent(presence -> entries.add(new Entry(entryOf(lessons), PUPIL, presence, false)));
        }
        List<Belongs> enrolled = List.of(new Belongs(PUPIL, CLASS, MONDAY.minusDays(60), null));
        ClassLedger ledger = new ClassLedger(lessons, enrolled, List.of(), entries, Map.of(), Map.of());
        return AbsenceCount.of(ledger.days(PUPIL).values());
    }

    private static long entryOf(List<ClassLesson> lessons) {
        return lessons.get(lessons.size() - 1).id();
    }

    @Nested
    @DisplayName("AT-10 Lessons and days missed")
    class Counted {

        @ParameterizedTest(name = "{0}: {1} held, {2} missed, {3} late, {4} days, {5} of illness")
        @CsvSource({
            "......, 6, 0, 0, 0, 0",
            "нннннн, 6, 6, 0, 1, 0",
            "бббббб, 6, 6, 0, 1, 1",
            "бббббу, 6, 6, 0, 1, 0",
            "ббббб., 6, 5, 0, 0, 0",
            "бббббо, 6, 5, 1, 0, 0",
            "о....., 6, 0, 1, 0, 0",
            "н, 1, 1, 0, 1, 0"
        })
        void aDayIsMissedWhenAllItsLessonsAre(String letters, int held, int missed, int late, int days, int ill) {
            AbsenceCount count = day(letters);

            assertThat(List.of(count.held(), count.missed(), count.late(), count.days(), count.daysIll()))
                    .containsExactly(held, missed, late, days, ill);
        }

        @Test
        void aDayWithoutLessonsIsNone() {
            assertThat(day("")).isEqualTo(AbsenceCount.NONE);
        }

        @ParameterizedTest
        @CsvSource({"......, 0.0", "н....., 16.7", "нн...., 33.3", "нннннн, 100.0", "'', 0.0"})
        void theShareHasOneDecimal(String letters, String percent) {
            assertThat(day(letters).percentMissed()).isEqualTo(percent);
        }

        @Test
        void aLessonOfTheOtherGroupDoesNotBelongToThePupil() {
            List<ClassLesson> lessons = List.of(
                    new ClassLesson(1, MONDAY, 1, 71, "Английский язык", "1", true, true),
                    new ClassLesson(2, MONDAY, 1, 72, "Английский язык", "2", true, true));
            ClassLedger ledger = new ClassLedger(
                    lessons,
                    List.of(new Belongs(PUPIL, CLASS, MONDAY, null)),
                    List.of(new Belongs(PUPIL, 71, MONDAY, null)),
                    List.of(new Entry(1, PUPIL, Presence.ILL, false)),
                    Map.of(),
                    Map.of());

            assertThat(AbsenceCount.of(ledger.days(PUPIL).values()))
                    .isEqualTo(new AbsenceCount(1, 1, 1, 0, 0, 0, 0, 1, 1));
        }

        @Test
        void aLessonOfTheClassDoesNotBelongToWhomIsTaughtApart() {
            List<ClassLesson> lessons = List.of(
                    new ClassLesson(1, MONDAY, 1, 70, "История", null, true, true),
                    new ClassLesson(2, MONDAY, 1, 71, "История", "На дому", true, true),
                    new ClassLesson(3, MONDAY.plusDays(1), 1, 70, "История", null, true, true));
            ClassLedger ledger = new ClassLedger(
                    lessons,
                    List.of(new Belongs(PUPIL, CLASS, MONDAY, null)),
                    List.of(new Belongs(PUPIL, 70, MONDAY, MONDAY), new Belongs(PUPIL, 71, MONDAY, MONDAY)),
                    List.of(),
                    Map.of(),
                    Map.of());

            assertThat(ledger.days(PUPIL).values())
                    .extracting(day -> day.get(0).lessonId())
                    .containsExactly(2L, 3L);
        }

        @Test
        void aLessonThatIsNotHeldYetDoesNotCountThoughItsDayIsThere() {
            List<ClassLesson> lessons = List.of(
                    new ClassLesson(1, MONDAY, 1, 70, "История", null, true, true),
                    new ClassLesson(2, MONDAY, 2, 70, "История", null, false, false));
            ClassLedger ledger = new ClassLedger(
                    lessons,
                    List.of(new Belongs(PUPIL, CLASS, MONDAY, null)),
                    List.of(),
                    List.of(new Entry(1, PUPIL, Presence.ABSENT, false)),
                    Map.of(),
                    Map.of());

            assertThat(ledger.dates()).containsExactly(MONDAY);
            assertThat(AbsenceCount.of(ledger.days(PUPIL).values()).held()).isEqualTo(1);
        }
    }

    /** A class, its groups and what was recorded, by chance; and the same counted lesson by lesson. */
    @Property(tries = 300)
    @Label("AT-10 Lessons and days missed are those of a count by hand")
    void agreesWithACountByHand(@ForAll long seed) {
        Random random = new Random(seed);
        List<ClassLesson> lessons = lessons(random);
        List<Belongs> enrolled = belonging(random, CLASS, 2);
        List<Belongs> members = new ArrayList<>(belonging(random, 71, 1));
        members.addAll(belonging(random, 72, 1));
        List<Entry> entries = entries(random, lessons);
        Days ill = new Days(MONDAY.plusDays(random.nextInt(4)), MONDAY.plusDays(4 + random.nextInt(3)));
        StandingReasons reasons = new StandingReasons(List.of(new Standing(ill, Presence.ILL)));

        ClassLedger ledger = new ClassLedger(lessons, enrolled, members, entries, Map.of(PUPIL, reasons), Map.of());

        assertThat(AbsenceCount.of(ledger.days(PUPIL).values()))
                .isEqualTo(byHand(lessons, enrolled, members, entries, ill));
    }

    private static List<ClassLesson> lessons(Random random) {
        List<ClassLesson> lessons = new ArrayList<>();
        for (int day = 0; day < 6; day++) {
            for (int number = 1; number <= 1 + random.nextInt(4); number++) {
                long group = 70 + random.nextInt(3);
                String name = group == 70 ? null : Long.toString(group - 70);
                boolean held = random.nextInt(5) > 0;
                lessons.add(new ClassLesson(
                        day * 10L + number, MONDAY.plusDays(day), number, group, "История", name, held, held));
            }
        }
        return lessons;
    }

    private static List<Belongs> belonging(Random random, long to, int times) {
        List<Belongs> belonging = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            LocalDate from = MONDAY.plusDays(random.nextInt(5) - 1L);
            belonging.add(new Belongs(PUPIL, to, from, random.nextBoolean() ? null : from.plusDays(random.nextInt(4))));
        }
        return belonging;
    }

    private static List<Entry> entries(Random random, List<ClassLesson> lessons) {
        List<Entry> entries = new ArrayList<>();
        for (ClassLesson lesson : lessons) {
            if (random.nextInt(3) > 0) {
                Presence presence = Presence.values()[1 + random.nextInt(Presence.values().length - 1)];
                entries.add(new Entry(lesson.id(), PUPIL, presence, false));
            }
        }
        return entries;
    }

    private static AbsenceCount byHand(
            List<ClassLesson> lessons, List<Belongs> enrolled, List<Belongs> members, List<Entry> entries, Days ill) {
        Map<Presence, Integer> seen = new HashMap<>();
        TreeSet<LocalDate> dates = new TreeSet<>();
        TreeSet<LocalDate> there = new TreeSet<>();
        TreeSet<LocalDate> otherwise = new TreeSet<>();
        int held = 0;
        for (ClassLesson lesson : lessons) {
            boolean inClass = enrolled.stream().anyMatch(one -> covers(one, lesson.date()));
            boolean inGroup = lesson.group() == null
                    || members.stream().anyMatch(one -> one.toId() == lesson.groupId() && covers(one, lesson.date()));
            if (!lesson.held() || !inClass || !inGroup) {
                continue;
            }
            held++;
            Presence presence = presenceByHand(lesson, entries, ill);
            seen.merge(presence, 1, Integer::sum);
            dates.add(lesson.date());
            if (presence == Presence.PRESENT || presence == Presence.LATE) {
                there.add(lesson.date());
            }
            if (presence != Presence.ILL) {
                otherwise.add(lesson.date());
            }
        }
        int present = seen.getOrDefault(Presence.PRESENT, 0) + seen.getOrDefault(Presence.LATE, 0);
        return new AbsenceCount(
                held,
                held - present,
                seen.getOrDefault(Presence.ILL, 0),
                seen.getOrDefault(Presence.EXCUSED, 0),
                seen.getOrDefault(Presence.UNEXCUSED, 0),
                seen.getOrDefault(Presence.ABSENT, 0),
                seen.getOrDefault(Presence.LATE, 0),
                (int) dates.stream().filter(date -> !there.contains(date)).count(),
                (int) dates.stream().filter(date -> !otherwise.contains(date)).count());
    }

    private static Presence presenceByHand(ClassLesson lesson, List<Entry> entries, Days ill) {
        boolean covered =
                !lesson.date().isBefore(ill.starts()) && !lesson.date().isAfter(ill.ends());
        for (Entry entry : entries) {
            if (entry.lessonId() == lesson.id()) {
                return entry.presence() == Presence.ABSENT && covered ? Presence.ILL : entry.presence();
            }
        }
        return Presence.PRESENT;
    }

    private static boolean covers(Belongs belongs, LocalDate day) {
        return !day.isBefore(belongs.from()) && (belongs.until() == null || !day.isAfter(belongs.until()));
    }
}
