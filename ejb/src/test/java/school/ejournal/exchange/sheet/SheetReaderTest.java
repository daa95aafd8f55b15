package school.ejournal.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.exchange.PackageRefusedException;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.exchange.WorkbookFixture;

@DisplayName("EX-08 What a file is its first bytes say")
class SheetReaderTest {

    private static final String TEXT = "Фамилия;Имя\nЁлкин;Пётр\n";

    @Nested
    class OfText {
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16"})
        void isReadInTheEncodingsThatSheetsAreSavedIn(String charset) {
            assertThat(rows(TEXT.getBytes(Charset.forName(charset))))
                    .containsExactly(List.of("Фамилия", "Имя"), List.of("Ёлкин", "Пётр"));
        }

        @Test
        void losesTheMarkAtItsBeginning() {
            assertThat(rows(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).get(0))
                    .containsExactly("Фамилия", "Имя");
        }

        @ParameterizedTest
        @ValueSource(strings = {";", ",", "\t"})
        void isTakenApartAtTheSeparatorThatThereIsMostOf(String separator) {
            String text = "Список, 2026 год\nФамилия;Имя;Класс\n\"Ким, мл.\";Анна;5А\n".replace(";", separator);

            assertThat(rows(text.getBytes(StandardCharsets.UTF_8)).get(2)).containsExactly("Ким, мл.", "Анна", "5А");
        }

        @Test
        void keepsTheNumbersOfItsRowsOverEmptyOnes() {
            Sheet sheet =
                    SheetReader.read(new UploadedFile("a.csv", "a;b\n\n;\nc;d\n".getBytes(StandardCharsets.UTF_8)));

            assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1L, 4L);
        }
    }

    @Nested
    class OfAWorkbook {
        @Test
        void readsSharedTextsInTheirRuns() {
            assertThat(rows(WorkbookFixture.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                                    + "<row r=\"2\"><c r=\"C2\" t=\"s\"><v>1</v></c></row>")
                            .zip()))
                    .containsExactly(List.of("Фамилия"), List.of("", "", "Абрамов"));
        }

        @ParameterizedTest
        @CsvSource({
            "1,42005,01.01.2015",
            "1,42005.75,01.01.2015",
            "0,42005,42005",
            "0,7.9161234567E10,79161234567",
            "0,0,0"
        })
        void showsNumbersAsTheSheetDoes(String style, String number, String shown) {
            assertThat(rows(WorkbookFixture.of("<row><c s=\"" + style + "\"><v>" + number + "</v></c></row>")
                                    .zip())
                            .get(0))
                    .containsExactly(shown);
        }

        @Test
        void countsFrom1904WhereTheWorkbookDoes() {
            WorkbookFixture book = WorkbookFixture.of("<row><c s=\"1\"><v>1</v></c></row>");
            String with =
                    book.text(WorkbookFixture.WORKBOOK).replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");

            assertThat(rows(book.part(WorkbookFixture.WORKBOOK, with).zip()).get(0))
                    .containsExactly("02.01.1904");
        }

        @Test
        void readsTheFirstSheetThatIsShown() {
            WorkbookFixture book = WorkbookFixture.of("<row><c t=\"str\"><v>shown</v></c></row>");
            String with = book.text(WorkbookFixture.WORKBOOK)
                    .replace("<sheets>", "<sheets><sheet name=\"x\" state=\"hidden\" r:id=\"rId9\"/>");

            assertThat(rows(book.part(WorkbookFixture.WORKBOOK, with).zip()).get(0))
                    .containsExactly("shown");
        }

        @Test
        @DisplayName("EX-05 a formula is told by its cell")
        void namesTheCellOfAFormula() {
            byte[] zip = WorkbookFixture.of("<row r=\"7\"><c r=\"AB7\"><f>A1+B1</f><v>3</v></c></row>")
                    .zip();

            assertThatThrownBy(() -> rows(zip))
                    .asInstanceOf(throwable(PackageRefusedException.class))
                    .satisfies(refused -> assertThat(refused.faults())
                            .singleElement()
                            .satisfies(fault -> {
                                assertThat(fault.row()).isEqualTo(7);
                                assertThat(fault.column()).isEqualTo("AB");
                                assertThat(fault.key()).isEqualTo("exchange.formulaCell");
                            }));
        }
    }

    private static List<List<String>> rows(byte[] bytes) {
        return SheetReader.read(new UploadedFile("list.csv", bytes)).rows().stream()
                .map(SheetRow::values)
                .toList();
    }
}
