package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PupilsAtHomeTest {

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
