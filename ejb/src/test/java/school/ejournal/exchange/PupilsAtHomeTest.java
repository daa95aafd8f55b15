package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PupilsAtHomeTest {

    /** The school has a pupil in a group of home instruction already, without end. */
    @ParameterizedTest(name = "{0} since {1}, who was there left on {2}: refused {3}")
    @CsvSource(nullValues = "-", textBlock = """
        s1, 2026-11-21, -, false
        s2, 2026-11-21, -, true
        s2, 2026-11-21, 2026-11-21, true
        s2, 2026-11-21, 2026-11-20, false
        """)
    void areAloneBesideWhoIsThereAlready(String pupil, String since, @Nullable String left, boolean refused) {
        String row = "%s,active,2026-11-21T09:00:00.000Z,e5a1,org,%s,student,%s,%s";
        PackageFixture joins = PackageFixture.changes().line("enrollments.csv", row.formatted("e9", pupil, since, ""));
        if (left != null) {
            joins = joins.line("enrollments.csv", row.formatted("e8", "s1", "2026-09-01", left));
        }

        PackagePlan plan = KnownSchoolFixture.plannedAtHome(joins);

        assertThat(plan.faults())
                .isEqualTo(
                        refused
                                ? List.of(new PackageFault(
                                        "enrollments.csv", 3, "userSourcedId", pupil, "exchange.onePupil"))
                                : List.of());
    }

    @Test
    void areAloneInAGroupThatThePackageDoesNotHold() {
        String row = "%s,active,2026-11-21T09:00:00.000Z,e5a1,org,%s,student,%s,";
        PackageFixture joins = PackageFixture.changes()
                .line("enrollments.csv", row.formatted("e8", "s2", "2026-11-21"))
                .line("enrollments.csv", row.formatted("e9", "s3", "2026-11-22"));

        assertThat(KnownSchoolFixture.plannedAtHome(joins).faults())
                .extracting(fault -> fault.row() + " " + fault.key())
                .contains("4 exchange.onePupil");
    }

    @ParameterizedTest(name = "{0}: {1} from {2} to {3}, then {4} from {5}: refused {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        home       | s1 | 2026-09-01 | -          | s2 | 2026-10-01 | true
        home       | s1 | 2026-09-01 | 2026-09-30 | s2 | 2026-10-01 | false
        home       | s1 | 2026-09-01 | 2026-10-01 | s2 | 2026-10-01 | true
        home       | s1 | 2026-09-01 | -          | s1 | 2026-10-01 | false
        individual | s1 | 2026-09-01 | -          | s2 | 2026-10-01 | false
        combined   | s1 | 2026-09-01 | -          | s2 | 2026-10-01 | false
        """)
    void areAloneInTheirGroup(
            String kind,
            String first,
            String since,
            @Nullable String until,
            String second,
            String later,
            boolean refused) {
        OneRosterPackage content = PackageFixture.roster()
                .file("classes.csv", """
                        sourcedId,title,grades,courseSourcedId,classCode,classType,termSourcedIds,metadata.kind,metadata.orderNumber,metadata.orderDate
                        h5a,5А,5,,5А,homeroom,q1,,,
                        d5a,Математика,5,math,5А/д,scheduled,q1,%s,7-у,2026-09-01
                        """.formatted(kind))
                .line("users.csv", "s2,Пётр,Белов,,,,")
                .file("enrollments.csv", """
                        sourcedId,classSourcedId,userSourcedId,role,beginDate,endDate
                        e1,h5a,s1,student,2026-09-01,
                        e2,h5a,s2,student,2026-09-01,
                        e3,d5a,%s,student,%s,%s
                        e4,d5a,%s,student,%s,
                        """.formatted(first, since, until == null ? "" : until, second, later))
                .read();

        assertThat(PackageCheck.faultsOf(content))
                .isEqualTo(
                        refused
                                ? List.of(new PackageFault(
                                        "enrollments.csv", 5, "userSourcedId", second, "exchange.onePupil"))
                                : List.of());
    }
}
