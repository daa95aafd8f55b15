package school.ejournal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RP-04, RP-05 The timeliness sheet")
class TimelinessSheetTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static TimelinessReport reportOf(String... teachers) {
        return new TimelinessReport(
                "МБОУ СОШ № 5",
                MONDAY,
                MONDAY.plusDays(6),
                Stream.of(teachers)
                        .map(teacher -> new TimelinessRow(1, teacher, 20, 18, 15, 17, 12, 6, 15, 5, 2))
                        .toList());
    }

    private static String part(byte[] xlsx, String name) throws IOException {
        Path file = Files.createTempFile("timeliness", ".xlsx");
        try {
            Files.write(file, xlsx);
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream content = zip.getInputStream(zip.getEntry(name))) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** The texts of a sheet, one after the other. */
    private static String texts(byte[] xlsx) throws IOException {
        Matcher sign = Pattern.compile("&#x([0-9a-f]+);").matcher(part(xlsx, "xl/sharedStrings.xml"));
        return sign.replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    @Test
    void hasNoFormulasWhateverNamesPeopleHave() throws IOException {
        byte[] xlsx = TimelinessSheet.write(
                reportOf("=HYPERLINK(\"http://x\")", "+1+1", "-2", "@SUM(A1)", "\t=1", "\r=2"), "ru");

        String sheet = part(xlsx, "xl/worksheets/sheet1.xml");

        assertThat(sheet).doesNotContain("<f>", "<f ");
        assertThat(part(xlsx, "xl/sharedStrings.xml")).contains("=HYPERLINK", "@SUM(A1)");
    }

    @Test
    void keepsNumbersAsNumbers() throws IOException {
        String sheet = part(TimelinessSheet.write(reportOf("Иванова М.П."), "ru"), "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("<v>20</v>", "<v>60</v>", "<v>2.5</v>");
    }

    @Test
    void speaksBothLanguages() throws IOException {
        assertThat(texts(TimelinessSheet.write(reportOf("Иванова М.П."), "ru")))
                .contains("Своевременность заполнения журнала с 16.11.2026 по 22.11.2026", "Итого");
        assertThat(texts(TimelinessSheet.write(reportOf("Иванова М.П."), "en")))
                .contains("Timeliness of the journal from 16.11.2026 to 22.11.2026", "Total");
    }

    @Test
    void addsUpAllTeachers() {
        TimelinessRow total = reportOf("А", "Б", "В").total();

        assertThat(total.held()).isEqualTo(60);
        assertThat(total.sameDay() + total.late() + total.empty()).isEqualTo(total.held());
        assertThat(total.meanDaysLate()).isEqualByComparingTo("2.5");
        assertThat(total.mostDaysLate()).isEqualTo(5);
        assertThat(total.percentSameDay()).isEqualTo(60);
    }

    @Test
    void hasATotalForAWeekWithoutLessons() {
        TimelinessReport empty = new TimelinessReport("Школа", MONDAY, MONDAY.plusDays(6), List.of());

        assertThat(empty.total().held()).isZero();
        assertThat(TimelinessSheet.write(empty, "ru")).isNotEmpty();
    }
}
