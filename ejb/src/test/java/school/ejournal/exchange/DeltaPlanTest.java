package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static school.ejournal.exchange.KnownSchoolFixture.member;
import static school.ejournal.exchange.KnownSchoolFixture.planned;
import static school.ejournal.exchange.PackageFixture.changes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.exchange.KnownSchool.Member;
import school.ejournal.people.NewPerson;
import school.ejournal.roster.BelongingKind;

@DisplayName("EX-18 A package of changes")
class DeltaPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final String HEADER =
            changes().text("enrollments.csv").lines().findFirst().orElseThrow();

    @Nested
    class ADeletion {
        @Test
        void endsABelongingOnTheDayOfItsLastChange() {
            PackagePlan plan = planned(changes());

            assertThat(plan.faults()).isEmpty();
            assertThat(plan.endings()).containsExactly(member(BelongingKind.ENROLMENT, 30, 51, DAY));
        }

        @Test
        void endsItOnItsLastDayWhereItHasOne() {
            assertThat(endings(changes().set("enrollments.csv", 2, "endDate", "2026-11-10")))
                    .containsExactly(member(BelongingKind.ENROLMENT, 30, 51, LocalDate.of(2026, 11, 10)));
        }

        @Test
        void isOfTheDayInTheSchoolsZone() {
            assertThat(endings(changes().set("enrollments.csv", 2, "dateLastModified", "2026-11-20T22:30:00.000Z")))
                    .extracting(ended -> ended.belonging().until())
                    .containsExactly(DAY.plusDays(1));
        }

        @Test
        void ofAPersonEndsWhateverSheBelongsTo() {
            PackageFixture leaving = users("s1,tobedeleted,2026-11-20T09:00:00.000Z,,,,,,");

            assertThat(endings(leaving))
                    .containsExactlyInAnyOrder(
                            member(BelongingKind.ENROLMENT, 30, 51, DAY),
                            member(BelongingKind.GROUP_MEMBER, 41, 51, DAY));
        }

        @Test
        void ofAClassEndsWhoIsInItAndWhoLeadsIt() {
            PackageFixture closed = classes("h5a,tobedeleted,2026-11-20T09:00:00.000Z,,,,,,");

            assertThat(endings(closed))
                    .containsExactlyInAnyOrder(
                            member(BelongingKind.ENROLMENT, 30, 51, DAY), member(BelongingKind.HOMEROOM, 30, 50, DAY));
        }

        @Test
        void changesNothingTheSecondTime() {
            PackageFixture again = changes()
                    .set("enrollments.csv", 2, "userSourcedId", "t1")
                    .set("enrollments.csv", 2, "classSourcedId", "m5a")
                    .set("enrollments.csv", 2, "role", "teacher")
                    .set("enrollments.csv", 2, "endDate", "2027-05-31");

            assertThat(planned(again).faults()).isEmpty();
            assertThat(endings(again)).isEmpty();
        }

        @Test
        void ofTheSameByTwoRowsIsOfTheEarlierDay() {
            PackageFixture twice =
                    changes().delta("users.csv", usersFile("s1,tobedeleted,2026-11-02T09:00:00.000Z,,,,,,"));

            assertThat(endings(twice))
                    .contains(member(BelongingKind.ENROLMENT, 30, 51, LocalDate.of(2026, 11, 2)))
                    .hasSize(2);
        }
    }

    @Nested
    class AChange {
        @Test
        void refersToWhatTheSchoolHas() {
            PackageFixture joins = changes()
                    .set("enrollments.csv", 2, "status", "active")
                    .set("enrollments.csv", 2, "classSourcedId", "e5a1")
                    .set("enrollments.csv", 2, "beginDate", "2026-11-20");

            assertThat(planned(joins).faults()).isEmpty();
            assertThat(endings(joins)).isEmpty();
        }

        @Test
        void ofTheLastDayIsAChangeOfWhatIsThere() {
            PackageFixture shorter = changes()
                    .set("enrollments.csv", 2, "status", "active")
                    .set("enrollments.csv", 2, "beginDate", "2026-09-01")
                    .set("enrollments.csv", 2, "endDate", "2026-12-30");

            assertThat(endings(shorter))
                    .containsExactly(member(BelongingKind.ENROLMENT, 30, 51, LocalDate.of(2026, 12, 30)));
        }

        @Test
        void ofClassIsTwoRows() {
            PackageFixture moves = changes()
                    .line("enrollments.csv", "e9,active,2026-11-20T09:00:00.000Z,h5b,org,s1,student,2026-11-21,");

            assertThat(planned(moves).faults()).isEmpty();
            assertThat(faults(moves.set("enrollments.csv", 3, "beginDate", "2026-11-20")))
                    .containsExactly("enrollments.csv:3 classSourcedId exchange.otherClassToo");
        }

        @Test
        void joinsNobodyToTheOwnClassOnAnotherDay() {
            PackageFixture again = changes()
                    .set("enrollments.csv", 2, "status", "active")
                    .set("enrollments.csv", 2, "beginDate", "2026-11-21");

            assertThat(faults(again)).containsExactly("enrollments.csv:2 classSourcedId exchange.otherClassToo");
        }

        @Test
        @DisplayName("EX-09 An empty cell erases nothing")
        void erasesNothingByAnEmptyCell() {
            PackageFixture renamed = users("s1,active,2026-11-20T09:00:00.000Z,Пётр,Абрамов,,,,");

            List<NewPerson> people = PackagePersons.of(renamed.read().active(), KnownSchoolFixture.school());

            assertThat(people)
                    .extracting(NewPerson::givenName, NewPerson::birthDate, NewPerson::sex, NewPerson::email)
                    .containsExactly(tuple("Пётр", LocalDate.of(2015, 5, 5), "m", "a@b.ru"));
        }
    }

    @ParameterizedTest(name = "enrollments.csv, {0} = \"{1}\": {3}")
    @DisplayName("EX-18 is refused by file, row and column")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        classSourcedId   | h9z                      | classSourcedId   | unknownInSchool
        userSourcedId    | s9                       | userSourcedId    | unknownInSchool
        userSourcedId    | p1                       | sourcedId        | unknownMembership
        role             | teacher                  | sourcedId        | unknownMembership
        beginDate        | 2026-09-02               | sourcedId        | unknownMembership
        status           | gone                     | status           | badStatus
        status           | -                        | status           | badStatus
        dateLastModified | 20.11.2026               | dateLastModified | badMoment
        dateLastModified | -                        | dateLastModified | badMoment
        dateLastModified | 2026-11-27T09:00:00.000Z | dateLastModified | fromTheFuture
        dateLastModified | 2026-08-20T09:00:00.000Z | dateLastModified | endsBeforeStart
        endDate          | 2026-08-31               | endDate          | endsBeforeStart
        sourcedId        | -                        | sourcedId        | badId
        """)
    void namesWhatIsWrong(String column, String value, String told, String fault) {
        assertThat(faults(changes().set("enrollments.csv", 2, column, value == null ? "" : value)))
                .contains("enrollments.csv:2 " + told + " exchange." + fault);
    }

    @Test
    void takesAwayNoSubjectAndMovesNoTerm() {
        PackageFixture hostile = changes()
                .delta(
                        "courses.csv",
                        "sourcedId,status,dateLastModified,title,courseCode\nmath,tobedeleted,2026-11-20T09:00:00Z,,\n")
                .delta(
                        "academicSessions.csv",
                        "sourcedId,status,dateLastModified,title,type,startDate,endDate\n"
                                + "q1,active,2026-11-20T09:00:00Z,I,gradingPeriod,2026-09-01,2026-10-30\n");

        assertThat(faults(hostile))
                .containsExactly(
                        "academicSessions.csv:2 sourcedId exchange.sessionByDelta",
                        "courses.csv:2 status exchange.notDeleted");
    }

    @Test
    void doesNotBringWhatItTakesAway() {
        PackageFixture both = users("s1,tobedeleted,2026-11-20T09:00:00.000Z,,,,,,")
                .line("enrollments.csv", "e9,active,2026-11-20T09:00:00.000Z,h5a,org,s1,student,2026-11-20,");

        assertThat(faults(both)).contains("enrollments.csv:2 userSourcedId exchange.deletedHere");
    }

    @Test
    void tellsAPupilForAWholeClassOnlyIfSheIsInIt() {
        PackageFixture told = changes()
                .set("enrollments.csv", 2, "status", "active")
                .set("enrollments.csv", 2, "classSourcedId", "m5a")
                .set("enrollments.csv", 2, "beginDate", "2026-09-01");

        assertThat(faults(told)).isEmpty();
        assertThat(faults(told.set("enrollments.csv", 2, "userSourcedId", "t1")))
                .containsExactly("enrollments.csv:2 userSourcedId exchange.notOfClass");
    }

    @Test
    void isNotDeletedFromByABulkFile() {
        assertThat(PackageCheck.faultsOf(PackageFixture.roster()
                        .file("courses.csv", "sourcedId,status,title,courseCode\nmath,tobedeleted,М,м\n")
                        .read()))
                .extracting(PackageFault::key)
                .contains("exchange.statusInBulk");
    }

    private static PackageFixture users(String line) {
        return changes().file("enrollments.csv", HEADER + "\n").delta("users.csv", usersFile(line));
    }

    private static String usersFile(String line) {
        return "sourcedId,status,dateLastModified,givenName,familyName,middleName,agentSourcedIds,email,phone\n" + line
                + "\n";
    }

    private static PackageFixture classes(String line) {
        return changes()
                .delta(
                        "classes.csv",
                        "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,termSourcedIds\n"
                                + line + "\n")
                .file("enrollments.csv", HEADER + "\n");
    }

    private static List<Member> endings(PackageFixture changes) {
        return planned(changes).endings();
    }

    private static List<String> faults(PackageFixture changes) {
        return planned(changes).faults().stream()
                .map(fault -> fault.file() + ":" + fault.row() + " " + fault.column() + " " + fault.key())
                .toList();
    }
}
