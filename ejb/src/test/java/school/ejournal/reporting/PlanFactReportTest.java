package school.ejournal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RP-06 Plan against fact")
class PlanFactReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static BigDecimal hours(String number) {
        return new BigDecimal(number);
    }

    private static PlanHours figures(String planned, String given, String left) {
        return PlanHours.of(hours(planned), hours("20"), hours(given), hours("1"), hours("2"), hours(left));
    }

    private static PlanFactRow row(long classId, long teacherId, String teacher, PlanHours figures) {
        return new PlanFactRow(
                classId * 10 + teacherId,
                1,
                classId,
                classId + "А",
                (int) classId,
                "А",
                "=cmd|' /C calc'!A0",
                null,
                teacherId,
                teacher,
                new PlanFactRow.Term("quarter", 2, DAY.minusDays(20), DAY.plusDays(30)),
                null,
                null,
                figures,
                new PlanFactRow.YearHours(hours("170"), hours("50"), hours("100")));
    }

    private static PlanFactReport report() {
        return new PlanFactReport(
                "Школа",
                DAY,
                List.of(
                        row(5, 1, "Яшина Я.", figures("40", "18", "20")),
                        row(5, 2, "Агеев А.", figures("40", "22", "20")),
                        row(6, 1, "Яшина Я.", figures("40", "10.5", "20"))));
    }

    @ParameterizedTest(name = "{0} planned, {1} given, {2} left: {3} missing")
    @CsvSource({"40, 18, 20, 2", "40, 20, 20, 0", "40, 25, 20, 0", "40, 10.5, 20, 9.5"})
    void whatIsMissingIsPlannedLessGivenAndLeft(String planned, String given, String left, BigDecimal missing) {
        assertThat(figures(planned, given, left).missing()).isEqualByComparingTo(missing);
    }

    @Test
    void isAddedUpByTeacherInTheOrderOfTheAlphabetAndByClass() {
        assertThat(report().byTeacher()).extracting(PlanFactReport.Sum::name).containsExactly("Агеев А.", "Яшина Я.");
        assertThat(report().byTeacher().get(1).figures().missing()).isEqualByComparingTo("11.5");
        assertThat(report().byClass()).extracting(PlanFactReport.Sum::pages).containsExactly(2, 1);
        assertThat(report().only(5L, 1L).rows()).hasSize(1);
    }

    @Test
    void onePagesSurplusMakesUpForNoOthersShortage() {
        assertThat(report().total().missing()).isEqualByComparingTo("11.5");
    }

    @Test
    @DisplayName("RP-05 nothing in the workbook is a formula, and its total adds up")
    void theWorkbookHoldsNoFormula() throws IOException {
        byte[] sheet = PlanFactSheet.writeWorkbook(report(), "ru");

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null))
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(rows.get(rows.size() - 1).getCellAsNumber(12).orElseThrow())
                    .isEqualByComparingTo("11.5");
        }
    }

    @Test
    @DisplayName("RP-05 what begins as a formula is told to be a text in CSV, numbers have decimal commas")
    void theTextHoldsNoFormula() {
        String text = new String(PlanFactSheet.writeText(report(), "ru"), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFКласс;Предмет");
        List<String> rows = text.lines().skip(1).toList();
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).contains(";'=cmd"));
        assertThat(rows.get(2)).contains(";10,5;");
        assertThat(Stream.of(rows.get(0).split(";"))).noneMatch(cell -> cell.startsWith("="));
    }
}
