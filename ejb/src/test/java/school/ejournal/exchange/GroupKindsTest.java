package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.roster.GroupBasis;
import school.ejournal.roster.GroupKind;
import school.ejournal.roster.GroupOrder;

class GroupKindsTest {

    @ParameterizedTest(name = "{0} of {1}, order {2} of {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        ''         | 5А   | ''   | ''         | ''
        ordinary   | 5А   | ''   | ''         | ''
        combined   | 3А/к | ''   | ''         | ''
        combined   | 3А/к | 12-у | 2026-09-01 | ''
        home       | 5А/д | 12-у | 2026-09-01 | ''
        club       | 5А/д | ''   | ''         | metadata.kind
        home       | 5А   | 12-у | 2026-09-01 | metadata.kind
        home       | 5А/д | ''   | ''         | metadata.orderNumber metadata.orderDate
        individual | 5А/д | ''   | 2026-09-01 | metadata.orderNumber
        individual | 5А/д | 12-у | ''         | metadata.orderDate
        individual | 5А/д | 12-у | 01.09.2026 | metadata.orderDate
        ordinary   | 5А/д | 12-у | ''         | metadata.orderDate
        """)
    void areCheckedWithTheirOrders(String kind, String code, String number, String date, String faulty) {
        List<PackageFault> faults = new ArrayList<>();

        GroupKinds.check(row(kind, code, number, date, ""), faults);

        assertThat(faults.stream().map(PackageFault::column).toList())
                .isEqualTo(faulty.isEmpty() ? List.of() : List.of(faulty.split(" ")));
    }

    @Test
    void areReadWithOrderAndHours() {
        assertThat(GroupKinds.basis(row("home", "5А/д", "12-у", "2026-09-01", "2.5")))
                .isEqualTo(new GroupBasis(
                        GroupKind.HOME, new GroupOrder("12-у", LocalDate.parse("2026-09-01")), new BigDecimal("2.5")));
        assertThat(GroupKinds.basis(row("", "5А", "", "", ""))).isEqualTo(GroupBasis.ORDINARY);
    }

    private static PackageRow row(String kind, String code, String number, String date, String hours) {
        return new PackageRow(
                PackageFile.CLASSES.fileName(),
                2,
                Map.of(
                        "classCode",
                        code,
                        "metadata.kind",
                        kind,
                        "metadata.orderNumber",
                        number,
                        "metadata.orderDate",
                        date,
                        "metadata.ownHours",
                        hours));
    }
}
