package school.ejournal.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.exchange.UploadedFile;

@DisplayName("EX-15 nothing that goes out is calculated")
class SheetWriterTest {

    /** Each beginning of a formula before each of its usual continuations. */
    static Stream<String> payloads() {
        List<String> payloads = new ArrayList<>();
        for (String sign : List.of("=", "+", "-", "@", "\t", "\r", "=-", "+=", "@@", "-=", "==")) {
            for (String rest : List.of(
                    "1+1",
                    "A1",
                    "cmd|' /C calc'!A0",
                    "HYPERLINK(\"http://x\",\"y\")",
                    "SUM(A1:A9)",
                    "IMPORTXML(\"x\")",
                    "DDE(\"cmd\";\"/C calc\")",
                    "WEBSERVICE(\"http://x\")",
                    "\"a\"&B1",
                    "x\";=1+1",
                    "x\n=1+1",
                    "rand()",
                    "INDIRECT(A1)",
                    "'a'!A1",
                    "{1;2}",
                    "NOW()",
                    "ы",
                    "1e9+A1",
                    "@A1")) {
                payloads.add(sign + rest);
            }
        }
        return payloads.stream();
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(payloads()).hasSizeGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aFormulaStandsBehindAnApostropheInAText(String payload) {
        String text = new String(SheetWriter.text(List.of(List.of("a", payload, "b"))), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFa;").endsWith(";b\r\n");
        String cell = text.substring(3, text.length() - 4);
        assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
        assertThat(cell.contains(";") || cell.contains("\n")).isEqualTo(cell.matches("(?s)\".*[;\n].*\""));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aFormulaIsATextInAWorkbook(String payload) throws Exception {
        byte[] book = SheetWriter.workbook("x", List.of(List.of("a", payload)));
        StringBuilder sheet = new StringBuilder();
        new UntrustedZip("x", 10_000_000, 50, "x").unpack(book, (name, content) -> {
            if (name.startsWith("xl/worksheets/")) {
                sheet.append(new String(content, StandardCharsets.UTF_8));
            }
        });

        assertThat(sheet).contains("t=\"s\"").doesNotContain("<f>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 916 123-45-67", "-", "+", "5-", "Абрамов", "5/4", "-1", ""})
    void marksAndTelephoneNumbersStayAsTheyAre(String value) {
        assertThat(SheetWriter.harmless(value)).isEqualTo(value);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<List<String>> rows = List.of(List.of("Фамилия", "Имя"), List.of("Ким; \"мл.\"", "Ян\nПётр"));

        for (byte[] bytes :
                List.of(SheetWriter.text(rows), SheetWriter.plainText(rows), SheetWriter.workbook("x", rows))) {
            assertThat(SheetReader.read(new UploadedFile("x", bytes)).rows())
                    .extracting(SheetRow::values)
                    .isEqualTo(rows);
        }
    }
}
