package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.ejournal.exchange.schedule.KnownSchedule;
import school.ejournal.exchange.schedule.ScheduleMatching;

/** Hostile files of aSc Timetables and Untis: each is refused in time, with its place, and without much memory. */
@DisplayName("EX-08, EX-17 Hostile timetables are refused")
class HostileTimetablesTest {

    private static final Duration IN_TIME = Duration.ofSeconds(2);
    private static final long MOST_ALLOCATED = 600_000_000;
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final KnownSchedule SCHOOL = new KnownSchedule(
            1,
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2027, 5, 31),
            IntStream.rangeClosed(1, 100)
                    .mapToObj(part -> new KnownSchedule.Group(
                            part, "5А", "часть " + part, "Математика", "мат", List.of("Ким Е. И.")))
                    .toList());

    /** A file, and the fault that tells what is wrong with it. */
    record Refused(String key, HostileFile file) {
        @Override
        public String toString() {
            return file.what();
        }
    }

    static Stream<Refused> files() {
        return Stream.of(large(), broken(), multiplying(), ofUntis()).flatMap(part -> part);
    }

    private static Stream<Refused> large() {
        return Stream.of(
                xml(
                        "exchange.sheetTooLarge",
                        "one line of five megabytes and more",
                        "<timetable " + "ы".repeat(2_600_000)),
                xml("exchange.sheetTooLarge", "a million cards", "<timetable>" + "<card/>".repeat(1_000_000)),
                xml(
                        "exchange.tooManyElements",
                        "six hundred thousand cards",
                        "<timetable>" + "<card/>".repeat(600_000)),
                xml("exchange.tooManyElements", "deep nesting", "<a>".repeat(1_500_000)),
                xml(
                        "exchange.longValue",
                        "a value of four megabytes",
                        "<timetable><card days='" + "1".repeat(4_000_000) + "'/>"),
                xml(
                        "exchange.longValue",
                        "a list of a million",
                        "<lesson classids='" + "a,".repeat(1_000_000) + "'/>"));
    }

    private static Stream<Refused> broken() {
        return Stream.of(
                xml(
                        "exchange.xmlBroken",
                        "an element of a hundred thousand values",
                        "<card " + many(100_000, i -> "a" + i + "='' ")),
                xml("exchange.xmlBroken", "a name of four megabytes", "<" + "a".repeat(4_000_000) + "/>"),
                xml(
                        "exchange.xmlBroken",
                        "a text of four megabytes that never ends",
                        "<timetable>" + "a".repeat(4_000_000)),
                xml("exchange.xmlBroken", "a remark that never ends", "<timetable><!--" + "a".repeat(4_000_000)),
                xml(
                        "exchange.xmlBroken",
                        "an encoding that nobody knows",
                        "<?xml version='1.0' encoding='x-none'?><timetable/>"),
                xml(
                        "exchange.xmlBroken",
                        "laughs",
                        "<!DOCTYPE t [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><t x='&b;'/>"));
    }

    private static Stream<Refused> multiplying() {
        String ids = many(100, i -> "x" + i + ",");
        String teachers = many(99, i -> i + ",");
        String head = head();
        return Stream.of(
                xml(
                        "exchange.unknownReference",
                        "references to nothing",
                        head
                                + many(
                                        8_000,
                                        i -> "<lesson id='l" + i + "' classids='" + ids
                                                + "' subjectid='m'/><card lessonid='l" + i + "' period='1' day='0'/>")
                                + "</timetable>"),
                xml(
                        "exchange.lessonTwice",
                        "one lesson forty thousand times",
                        head + "<lesson id='l' classids='c' subjectid='m'/>"
                                + "<card lessonid='l' period='1' day='0'/>".repeat(40_000) + "</timetable>"),
                xml(
                        "exchange.tooManyLessons",
                        "days that multiply",
                        head
                                + many(
                                        20_000,
                                        i -> "<lesson id='l" + i + "' classids='c' subjectid='m'/><card lessonid='l" + i
                                                + "' period='1' days='1111111'/>")
                                + "</timetable>"),
                xml(
                        "exchange.unknownGroup",
                        "teachers that multiply",
                        head
                                + many(
                                        9_000,
                                        i -> "<lesson id='l" + i
                                                + "' classids='c' subjectid='m' teacherids='" + teachers
                                                + "'/><card lessonid='l" + i
                                                + "' period='1' day='0'/>")
                                + "</timetable>"));
    }

    private static String head() {
        return "<timetable><subject id='m' name='мат'/><class id='c' name='5А'/>"
                + many(99, i -> "<teacher id='" + i + "' name='Ким " + i + "'/>");
    }

    private static Stream<Refused> ofUntis() {
        return Stream.of(
                gpu("exchange.sheetTooLarge", "one line of more than five megabytes", "1;5А;" + "ы".repeat(2_600_000)),
                gpu("exchange.lineTooLong", "one line of four megabytes", "1;5А;" + "a".repeat(4_000_000)),
                gpu("exchange.tooManySheetRows", "a hundred thousand lessons", "1;5А;Ким;мат;;1;1\n".repeat(100_000)),
                gpu("exchange.tooManyColumns", "a thousand columns", "1;5А;Ким;мат;;1;1" + ";".repeat(1_000)),
                gpu("exchange.badWeekday", "days that are none", "1;5А;Ким;мат;;99;1\n".repeat(9_000)),
                gpu(
                        "exchange.longRoom",
                        "a room of a thousand letters",
                        "1;5А;Ким;алг;" + "a".repeat(1_000) + ";1;1\n"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTimetableIsRefusedInTime(Refused refused) {
        UploadedFile file =
                new UploadedFile(refused.file().name(), refused.file().bytes());
        long allocated = MEMORY.getCurrentThreadAllocatedBytes();
        long began = MEMORY.getCurrentThreadCpuTime();

        List<PackageFault> faults = ScheduleMatching.of(file, known()).faults();

        Duration took = Duration.ofNanos(MEMORY.getCurrentThreadCpuTime() - began);
        assertThat(faults).extracting(PackageFault::key).contains(refused.key());
        assertThat(faults).hasSizeLessThanOrEqualTo(200).allSatisfy(fault -> assertThat(fault.file())
                .isEqualTo(file.name()));
        assertThat(took).isLessThan(IN_TIME);
        assertThat(MEMORY.getCurrentThreadAllocatedBytes() - allocated).isLessThan(MOST_ALLOCATED);
    }

    private static KnownSchedule known() {
        List<KnownSchedule.Group> groups = new ArrayList<>(SCHOOL.groups());
        groups.add(new KnownSchedule.Group(101, "5А", "", "Алгебра", "алг", List.of()));
        return new KnownSchedule(1, SCHOOL.starts(), SCHOOL.ends(), groups);
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static Refused xml(String key, String what, String text) {
        return new Refused(key, new HostileFile(what, "t.xml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Refused gpu(String key, String what, String text) {
        return new Refused(key, new HostileFile(what, "GPU001.TXT", text.getBytes(StandardCharsets.UTF_8)));
    }
}
