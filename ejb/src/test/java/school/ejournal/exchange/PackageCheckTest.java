package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static school.ejournal.exchange.PackageFixture.roster;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EX-01 A package is rehearsed first: every fault with file, row, column and value")
class PackageCheckTest {
    @Test
    void findsNothingInAGoodPackage() {
        assertThat(PackageCheck.faultsOf(roster().read())).isEmpty();
    }

    @ParameterizedTest(name = "{0}, row {1}, {2} = \"{3}\": {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        manifest.csv         | 4 | value           | whole        | unknownWord
        academicSessions.csv | 3 | type            | era          | unknownWord
        academicSessions.csv | 3 | startDate       | 01.09.2026   | badDate
        academicSessions.csv | 3 | startDate       | 2026-02-30   | badDate
        academicSessions.csv | 3 | startDate       | -            | missing
        academicSessions.csv | 3 | endDate         | -            | missing
        academicSessions.csv | 3 | endDate         | 2026-09-01   | endsBeforeStart
        academicSessions.csv | 3 | sourcedId       | y            | idTwice
        courses.csv          | 2 | title           | -            | missing
        courses.csv          | 2 | sourcedId       | -            | badId
        classes.csv          | 2 | grades          | 12           | badGrade
        classes.csv          | 2 | grades          | -            | badGrade
        classes.csv          | 2 | title           | 6А           | badClassName
        classes.csv          | 2 | title           | 5            | badClassName
        classes.csv          | 2 | termSourcedIds  | -            | missing
        classes.csv          | 2 | termSourcedIds  | q9           | unknownReference
        classes.csv          | 2 | classType       | club         | unknownWord
        classes.csv          | 3 | courseSourcedId | chess        | unknownReference
        classes.csv          | 3 | classCode       | 5Б/1         | unknownReference
        classes.csv          | 3 | metadata.marking     | points  | unknownWord
        classes.csv          | 3 | metadata.weeklyHours | -1      | badNumber
        classes.csv          | 3 | metadata.weeklyHours | 100     | badNumber
        classes.csv          | 3 | metadata.weeklyHours | five    | badNumber
        users.csv            | 3 | familyName      | -            | missing
        users.csv            | 3 | givenName       | -            | missing
        users.csv            | 3 | agentSourcedIds | p2           | unknownReference
        """)
    void namesAFaultOfTheSchool(String file, int row, String column, @Nullable String value, String fault) {
        assertFault(file, row, column, Objects.requireNonNullElse(value, ""), fault);
    }

    @ParameterizedTest(name = "{0}, row {1}, {2} = \"{3}\": {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        demographics.csv | 2 | birthDate      | 2015-13-01        | badDate
        demographics.csv | 2 | birthDate      | -0001-01-01       | badDate
        demographics.csv | 2 | birthDate      | +999999999-12-31  | badDate
        demographics.csv | 2 | birthDate      | 1899-12-31        | badDate
        demographics.csv | 2 | birthDate      | 2101-01-01        | badDate
        demographics.csv | 2 | sex            | m                 | unknownWord
        demographics.csv | 2 | sourcedId      | s2                | unknownReference
        roles.csv        | 2 | userSourcedId  | t2                | unknownReference
        enrollments.csv  | 2 | classSourcedId | h5b               | unknownReference
        enrollments.csv  | 2 | userSourcedId  | s2                | unknownReference
        enrollments.csv  | 2 | role           | principal         | unknownWord
        enrollments.csv  | 2 | beginDate      | -                 | missing
        enrollments.csv  | 2 | beginDate      | yesterday         | badDate
        enrollments.csv  | 2 | endDate        | 2026-08-31        | endsBeforeStart
        enrollments.csv  | 3 | sourcedId      | e1                | idTwice
        """)
    void namesAFaultOfPeopleAndWhereTheyBelong(
            String file, int row, String column, @Nullable String value, String fault) {
        assertFault(file, row, column, Objects.requireNonNullElse(value, ""), fault);
    }

    @ParameterizedTest(name = "{0}, row {1}, {2} = \"{3}\": {4}")
    @CsvSource({
        "manifest.csv, 3, value, 1.1, notOneRoster12",
        "orgs.csv, 2, type, district, oneSchoolWanted",
        "academicSessions.csv, 3, type, schoolYear, oneYearWanted",
        "academicSessions.csv, 2, type, gradingPeriod, oneYearWanted"
    })
    void namesAFaultOfAWholeFile(String file, int row, String column, String value, String fault) {
        OneRosterPackage content = roster().set(file, row, column, value).read();

        assertThat(PackageCheck.faultsOf(content)).contains(PackageFault.whole(file, "exchange." + fault));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        classes.csv          | h5c,5А,5,,5А,homeroom,q1,,                              | 4 | title         | twice
        enrollments.csv      | e3,h5a,s1,student,2026-09-01,                           | 4 | userSourcedId | twice
        academicSessions.csv | q2,II,gradingPeriod,2026-10-25,2026-12-30               | 4 | startDate     | overlaps
        academicSessions.csv | q2,II,gradingPeriod,2026-08-01,2026-09-01               | 3 | startDate     | overlaps
        """)
    void namesWhatIsThereTwiceOrOneOverTheOther(String file, String line, int row, String column, String fault) {
        assertThat(PackageCheck.faultsOf(roster().line(file, line).read()))
                .extracting(PackageFault::file, PackageFault::row, PackageFault::column, PackageFault::key)
                .containsExactly(tuple(file, (long) row, column, "exchange." + fault));
    }

    @Test
    void namesTheSeventhTermOfAKind() {
        PackageFixture roster = roster();
        for (int month = 1; month <= 6; month++) {
            roster.line(
                    "academicSessions.csv",
                    "n%d,N,gradingPeriod,2027-0%d-01,2027-0%d-20".formatted(month, month, month));
        }

        assertThat(PackageCheck.faultsOf(roster.read()))
                .containsExactly(
                        new PackageFault("academicSessions.csv", 9, "type", "gradingPeriod", "exchange.tooManyTerms"));
    }

    @Test
    void takesAGuardianNamedTwiceOnce() {
        PackageRow pupil = new PackageRow("users.csv", 3, Map.of("agentSourcedIds", "p1, p1"));

        assertThat(pupil.list("agentSourcedIds")).containsExactly("p1");
    }

    @Test
    void refusesAnIdOfMoreThanOneHundredAndTwentyEightCharacters() {
        String longest = "c".repeat(128);

        assertThat(PackageCheck.faultsOf(
                        roster().line("courses.csv", longest + ",Химия,хим").read()))
                .isEmpty();
        assertThat(PackageCheck.faultsOf(
                        roster().line("courses.csv", longest + "c,Химия,хим").read()))
                .extracting(PackageFault::row, PackageFault::column, PackageFault::key)
                .containsExactly(tuple(3L, "sourcedId", "exchange.badId"));
    }

    @Test
    void namesEveryFaultByFileAndRow() {
        OneRosterPackage content = roster().set("users.csv", 4, "familyName", "")
                .set("users.csv", 2, "givenName", "")
                .set("courses.csv", 2, "title", "")
                .read();

        assertThat(PackageCheck.faultsOf(content))
                .extracting(fault -> fault.file() + ":" + fault.row())
                .containsExactly("courses.csv:2", "users.csv:2", "users.csv:4");
    }

    @Test
    void stopsNamingAfterAThousand() {
        PackageFixture roster = roster();
        StringBuilder nameless = new StringBuilder(roster.text("users.csv"));
        for (int i = 0; i < 1_500; i++) {
            nameless.append("n").append(i).append(",,Ким,,,,\n");
        }

        assertThat(PackageCheck.faultsOf(
                        roster.file("users.csv", nameless.toString()).read()))
                .hasSize(PackageCheck.MOST_FAULTS);
    }

    private static void assertFault(String file, int row, String column, String value, String fault) {
        OneRosterPackage content = roster().set(file, row, column, value).read();

        assertThat(PackageCheck.faultsOf(content))
                .contains(new PackageFault(file, row, column, value, "exchange." + fault));
    }
}
