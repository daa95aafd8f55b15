package school.ejournal.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.exchange.schedule.KnownSchedule.Group;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.Weeks;

@DisplayName("EX-17 Weekly lessons of a file")
class ScheduleMatchingTest {

    private static final String ASC = """
            <?xml version="1.0" encoding="windows-1251"?>
            <timetable ascttversion="2012.1.1" importtype="database" displayname="aSc Timetables 2012 XML">
            <subjects><subject id="*1" name="Математика" short="мат"/><subject id="*2" name="Английский язык" short="англ"/></subjects>
            <teachers><teacher id="*1" name="Ким Елена Ивановна" short="КИМ"/><teacher id="*2" name="Лис О.П." short="ЛИС"/></teachers>
            <classrooms><classroom id="*1" name="12" short="12"/></classrooms>
            <classes><class id="*1" name="5А" short="5А"/></classes>
            <groups><group id="*1" name="Весь класс" classid="*1" entireclass="1"/><group id="*2" name="2" classid="*1" entireclass="0"/></groups>
            <lessons><lesson id="*1" classids="*1" subjectid="*1" teacherids="*1" groupids="*1"/>
            <lesson id="*2" classids="*1" subjectid="*2" teacherids="*2" groupids="*2"/></lessons>
            <cards><card lessonid="*1" classroomids="*1" period="1" days="10100" weeks="1"/>
            <card lessonid="*2" classroomids="" period="2" days="01000" weeks="1"/></cards>
            </timetable>
            """;

    @Nested
    class OfAscTimetables {
        @Test
        void areReadInTheEncodingThatTheFileNames() {
            ScheduleMatching matching = of("t.xml", ASC.getBytes(Charset.forName("windows-1251")));

            assertThat(matching.faults()).isEmpty();
            assertThat(matching.slots())
                    .containsExactly(new Slot(1, 1, 1, "12"), new Slot(1, 3, 1, "12"), new Slot(3, 2, 2, null));
        }

        @Test
        void ofTheElderKindHaveADayEach() {
            String elder = ASC.replace("days=\"10100\"", "day=\"4\"").replace("windows-1251", "UTF-8");

            assertThat(of("t.xml", elder.getBytes(StandardCharsets.UTF_8)).slots())
                    .contains(new Slot(1, 5, 1, "12"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "name=\"5А\"|name=\"5Б\"|exchange.unknownClass",
                    "name=\"Математика\"|name=\"Химия\"|exchange.unknownSubject",
                    "period=\"1\"|period=\"0\"|exchange.badLessonNumber",
                    "days=\"10100\"|days=\"00000\"|exchange.badWeekday",
                    "lessonid=\"*1\"|lessonid=\"*9\"|exchange.unknownReference",
                    "weeks=\"1\"|weeks=\"100\"|exchange.twoWeeksOnly",
                    "weeks=\"1\"|weeks=\"00\"|exchange.twoWeeksOnly",
                    "weeks=\"1\"|terms=\"10\"|exchange.wholeYearOnly",
                    "subjectid=\"*1\"|subjectid=\"*1\" periodspercard=\"0\"|exchange.badLength",
                    "subjectid=\"*1\"|subjectid=\"*1\" periodspercard=\"12.5\"|exchange.badLength",
                    "subjectid=\"*1\"|subjectid=\"*1\" weeksdefid=\"*7\" termsdefid=\"*7\"|exchange.unknownReference",
                    "<classroom id=\"*1\" name=\"12\" short=\"12\"|<classroom id=\"*1\" name=\"Спортивный зал на втором этаже\"|exchange.longRoom",
                    "subjectid=\"*1\"|subjectid=\"*7\"|exchange.unknownReference",
                    "<subject id=\"*2\"|<subject id=\"*1\"|exchange.idTwice",
                    "</cards>|</card>|exchange.xmlBroken",
                    "<timetable|<!DOCTYPE x><timetable|exchange.xmlBroken"
                })
        void faultsHaveTheLineOfTheFile(String from, String to, String key) {
            String text = ASC.replace("windows-1251", "UTF-8").replace(from, to);

            assertThat(of("t.xml", text.getBytes(StandardCharsets.UTF_8)).faults())
                    .anySatisfy(fault -> {
                        assertThat(fault.key()).isEqualTo(key);
                        assertThat(fault.row()).isPositive();
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE t [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><timetable x=\"&b;\"/>",
                    "<!DOCTYPE t [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><timetable>&a;</timetable>",
                    "<timetable/>",
                    "<timetable>",
                    "<",
                    "<a><b></a>",
                    "<timetable>\0</timetable>"
                })
        void thatAreHostileAreRefused(String text) {
            ScheduleMatching matching = of("t.xml", text.getBytes(StandardCharsets.UTF_8));

            assertThat(matching.faults()).isNotEmpty();
            assertThat(matching.slots()).isEmpty();
        }
    }

    @Nested
    class OfWeeksAndPeriods {

        /** One lesson a week with what its lesson and its card say; {@code lesson | card}. */
        private ScheduleMatching of(String lesson, String... cards) {
            StringBuilder xml = new StringBuilder("""
                    <timetable><weeksdefs><weeksdef id="*1" weeks="11"/><weeksdef id="*2" weeks="10"/></weeksdefs>
                    <termsdefs><termsdef id="*1" terms="11"/><termsdef id="*2" terms="01"/></termsdefs>
                    <subject id="m" name="Математика"/><class id="c" name="5А"/>
                    <lesson id="l" classids="c" subjectid="m" teacherids="" %s/>
                    """.formatted(lesson));
            for (String card : cards) {
                xml.append("<card lessonid=\"l\" ").append(card).append("/>\n");
            }
            return ScheduleMatchingTest.of(
                    "t.xml", xml.append("</timetable>").toString().getBytes(StandardCharsets.UTF_8));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "x=''|period='1' days='10000' weeks='10'|ODD", "x=''|period='1' days='10000' weeks='01'|EVEN",
                    "x=''|period='1' days='10000' weeks='10,01'|EACH",
                            "x=''|period='1' days='10000' weeks='11' terms='1'|EACH",
                    "weeksdefid='*2'|period='1' days='10000'|ODD",
                            "weeksdefid='*1' termsdefid='*1'|period='1' days='10000'|EACH",
                    "weeks='01'|period='1' day='0'|EVEN", "weeksdefid='*2'|period='1' days='10000' weeks='01'|EVEN"
                },
                quoteCharacter = '"')
        void weeksAreThoseOfTheCardElseOfItsLesson(String lesson, String card, Weeks weeks) {
            ScheduleMatching matching = of(lesson.replace('\'', '"'), card.replace('\'', '"'));

            assertThat(matching.faults()).isEmpty();
            assertThat(matching.slots()).containsExactly(new Slot(1, 1, 1, null, weeks));
        }

        @Test
        void oddAndEvenWeeksOfOneHourAreTwoLessons() {
            ScheduleMatching matching =
                    of("", "period=\"1\" days=\"10000\" weeks=\"10\"", "period=\"1\" days=\"10000\" weeks=\"01\"");

            assertThat(matching.faults()).isEmpty();
            assertThat(matching.slots())
                    .containsExactly(new Slot(1, 1, 1, null, Weeks.ODD), new Slot(1, 1, 1, null, Weeks.EVEN));
            assertThat(of("", "period=\"1\" day=\"0\"", "period=\"1\" day=\"0\" weeks=\"01\"")
                            .faults())
                    .extracting(PackageFault::row, PackageFault::key)
                    .containsExactly(tuple(6L, "exchange.lessonTwice"));
        }

        @Test
        void aTermOfItsDefinitionIsNotTheYear() {
            assertThat(of("termsdefid=\"*2\"", "period=\"1\" days=\"10000\"").faults())
                    .extracting(PackageFault::row, PackageFault::column, PackageFault::value, PackageFault::key)
                    .containsExactly(tuple(5L, "terms", "01", "exchange.wholeYearOnly"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"periodspercard=\"3\"", "durationperiods=\"3\"", "periodspercard=\"3.0\""})
        void aCardOfThreePeriodsIsThreeLessonsInARow(String lesson) {
            ScheduleMatching matching = of(lesson, "period=\"2\" days=\"01000\"");

            assertThat(matching.faults()).isEmpty();
            assertThat(matching.slots())
                    .containsExactly(new Slot(1, 2, 2, null), new Slot(1, 2, 3, null), new Slot(1, 2, 4, null));
        }

        @Test
        void aLessonOfTwoPeriodsMayHaveACardForEachOfThem() {
            ScheduleMatching matching = of(
                    "periodspercard=\"2\"",
                    "period=\"1\" day=\"0\"",
                    "period=\"2\" day=\"0\"",
                    "period=\"4\" day=\"1\"",
                    "period=\"5\" day=\"1\"");

            assertThat(matching.faults()).isEmpty();
            assertThat(matching.slots())
                    .containsExactly(
                            new Slot(1, 1, 1, null),
                            new Slot(1, 1, 2, null),
                            new Slot(1, 2, 4, null),
                            new Slot(1, 2, 5, null));
        }

        @Test
        void aPeriodThatLacksItsCardIsTold() {
            assertThat(of(
                                    "periodspercard=\"2\"",
                                    "period=\"1\" day=\"0\"",
                                    "period=\"2\" day=\"0\"",
                                    "period=\"4\" day=\"1\"")
                            .faults())
                    .extracting(PackageFault::row, PackageFault::key)
                    .containsExactly(tuple(7L, "exchange.lengthUnclear"));
            assertThat(of("periodspercard=\"2\"", "period=\"12\" day=\"0\"").faults())
                    .extracting(PackageFault::row, PackageFault::key)
                    .containsExactly(tuple(5L, "exchange.badLessonNumber"));
        }

        @Test
        void utf16IsReadAsXml() {
            String xml = "<timetable><subject id='m' name='Математика'/><class id='c' name='5А'/>"
                    + "<lesson id='l' classids='c' subjectid='m'/><card lessonid='l' period='1' day='0'/></timetable>";

            assertThat(ScheduleMatchingTest.of("t.xml", xml.getBytes(StandardCharsets.UTF_16))
                            .slots())
                    .containsExactly(new Slot(1, 1, 1, null));
        }
    }

    @Nested
    class OfUntis {
        @Test
        void areFoundByClassSubjectAndTeacher() {
            ScheduleMatching matching = of(
                    "GPU001.TXT",
                    "1,\"5a\",\"Ким\",\"мат\",\"12\",1,1,\n2,\"5А\",\"Лис О. П.\",\"Английский язык\",\"\",2,2,\n"
                            .getBytes(Charset.forName("windows-1251")));

            assertThat(matching.faults()).isEmpty();
            assertThat(matching.slots()).containsExactly(new Slot(1, 1, 1, "12"), new Slot(3, 2, 2, null));
        }

        @Test
        void thatCouldBeTwoAreTold() {
            ScheduleMatching matching = of(
                    "GPU001.TXT",
                    "1;5А;Никто;англ;;2;2\n2;5А;Ким;мат;;1;1\n3;5А;Ким;мат;;1;1\n4;5А;Ким;мат;;9;1\n"
                            .getBytes(StandardCharsets.UTF_8));

            assertThat(matching.faults())
                    .extracting(PackageFault::row, PackageFault::key)
                    .containsExactlyInAnyOrder(
                            tuple(1L, "exchange.unknownGroup"),
                            tuple(3L, "exchange.lessonTwice"),
                            tuple(4L, "exchange.badWeekday"));
        }
    }

    private static ScheduleMatching of(String name, byte[] bytes) {
        LocalDate starts = LocalDate.of(2026, 9, 1);
        List<Group> groups = List.of(
                new Group(1, "5А", "", "Математика", "Мат.", List.of("Ким Елена Ивановна")),
                new Group(2, "5А", "1", "Английский язык", "Англ.", List.of("Ким Елена Ивановна")),
                new Group(3, "5А", "2", "Английский язык", "Англ.", List.of("Лис Ольга Петровна")));
        return ScheduleMatching.of(
                new UploadedFile(name, bytes), new KnownSchedule(1, starts, starts.plusMonths(9), groups));
    }
}
