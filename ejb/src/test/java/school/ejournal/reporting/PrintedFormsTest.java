package school.ejournal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.ejournal.journal.EarlierMark;
import school.ejournal.journal.JournalSheet;

@DisplayName("RP-01, RP-02, RP-03 Printed forms")
class PrintedFormsTest {

    private static final List<EarlierMark> EARLIER = List.of(
            new EarlierMark(1000, 1, "Алгебра", "2"),
            new EarlierMark(1003, 1, "Русский язык", "5"),
            new EarlierMark(1003, 1, "Технология", "зач"));

    private static byte[] page(JournalFixture fixture) {
        return PrintedForms.journalPage(fixture.sheet(), JournalFixture.HEADING);
    }

    private static byte[] summary() {
        List<JournalSheet> sheets = List.of(
                JournalFixture.page(1).of("Русский язык").sheet(),
                JournalFixture.page(2)
                        .of("Иностранный язык (английский)")
                        .group("1 группа")
                        .students(12)
                        .sheet(),
                JournalFixture.page(3).of("Алгебра").sheet());
        return PrintedForms.summarySheet(SummarySheet.of(sheets, EARLIER), JournalFixture.HEADING);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int sheets(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Nested
    class APage {

        @Test
        void isValidPdfA() {
            assertThat(PdfaCheck.complaints(page(JournalFixture.page(1)))).isEmpty();
        }

        @Test
        void saysWhatItIsAndWhereItsChainEnds() throws IOException {
            String text = text(page(JournalFixture.page(77)));

            assertThat(text)
                    .contains("5А класс. Математика", "II четверть (05.11.2026 – 27.12.2026)", "Ёлкина", "5/4")
                    .contains("по состоянию на 28.12.2026 21:30", "стр. 1 из 4", "стр. 4 из 4", "М.П.", "Подпись")
                    .contains("Часов", "2,5", "ДЗ×3")
                    .contains("Страница № 77, записей в цепочке 123, последнее звено SHA-256 " + "0f".repeat(32));
        }

        @Test
        void goesOnOverSheetsForManyPupilsLessonsAndWords() throws IOException {
            JournalFixture large = JournalFixture.page(1)
                    .students(40)
                    .lessons(70)
                    .topic("Повторение пройденного ".repeat(20) + "x".repeat(400));

            byte[] pdf = page(large);

            assertThat(PdfaCheck.complaints(pdf)).isEmpty();
            assertThat(sheets(pdf)).isGreaterThan(10);
        }

        @Test
        void printsAnEmptyPage() throws IOException {
            byte[] pdf = page(JournalFixture.page(1).students(0).lessons(0));

            assertThat(PdfaCheck.complaints(pdf)).isEmpty();
            assertThat(sheets(pdf)).isEqualTo(2);
        }

        @Test
        void takesWhateverSignsPeopleType() {
            byte[] pdf =
                    page(JournalFixture.page(1).topic("Урок \uD83D\uDE00 漢字 \u0000\t\n\u200B\uFEFF \u0301 =СУММ(1)"));

            assertThat(PdfaCheck.complaints(pdf)).isEmpty();
        }

        @Test
        void hasTheSameBytesForTheSameContent() {
            assertThat(page(JournalFixture.page(1))).isEqualTo(page(JournalFixture.page(1)));
            assertThat(page(JournalFixture.page(1)))
                    .isNotEqualTo(page(JournalFixture.page(1).topic("Другое")));
        }
    }

    @Nested
    class ASummary {

        @Test
        void isValidPdfA() {
            assertThat(PdfaCheck.complaints(summary())).isEmpty();
        }

        @Test
        void namesEveryPageWithTheHeadOfItsChain() throws IOException {
            assertThat(text(summary()))
                    .contains("Сводная ведомость учёта успеваемости", "Иностранный язык (английский) (1 группа)")
                    .contains("0f".repeat(32), "Классный руководитель", "М.П.")
                    .contains("пронумеровано, прошнуровано и скреплено печатью ________ листов");
        }

        @Test
        void hasTheTermsOfTheYearBesideEachOther() throws IOException {
            SummarySheet sheet =
                    SummarySheet.of(List.of(JournalFixture.page(3).of("Алгебра").sheet()), EARLIER);

            SummarySheet.SummaryRow first = sheet.students().stream()
                    .filter(row -> row.id() == 1000)
                    .findFirst()
                    .orElseThrow();
            assertThat(first.mark("Алгебра", 1)).isEqualTo("2");
            assertThat(first.mark("Алгебра", 2)).isEqualTo("3");
            assertThat(sheet.subjects()).containsExactly("Алгебра", "Русский язык", "Технология");
            assertThat(text(summary())).containsPattern("I\\s+зач\\s+II").contains("Содержание журнала");
        }

        @Test
        void keepsATermsMarksTogetherOverSheets() throws IOException {
            List<JournalSheet> sheets = IntStream.rangeClosed(1, 24)
                    .mapToObj(number -> JournalFixture.page(number)
                            .of("Предмет " + number)
                            .students(30)
                            .sheet())
                    .toList();

            byte[] pdf = PrintedForms.summarySheet(SummarySheet.of(sheets, EARLIER), JournalFixture.HEADING);

            assertThat(PdfaCheck.complaints(pdf)).isEmpty();
            assertThat(sheets(pdf)).isBetween(3, 5);
        }

        @Test
        void hasTheSameBytesForTheSameContent() {
            assertThat(summary()).isEqualTo(summary());
        }
    }

    @Nested
    class TheValidator {

        @Test
        void seesMetadataCutOff() throws IOException {
            try (PDDocument document = Loader.loadPDF(page(JournalFixture.page(1)))) {
                document.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);

                assertThat(PdfaCheck.complaints(saved(document))).isNotEmpty();
            }
        }

        @Test
        void seesAFaceThatIsNotEmbedded() throws IOException {
            try (PDDocument document = Loader.loadPDF(page(JournalFixture.page(1)))) {
                PDPage sheet = document.getPage(0);
                try (PDPageContentStream stream =
                        new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.APPEND, false)) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                    stream.showText("not embedded");
                    stream.endText();
                }

                assertThat(PdfaCheck.complaints(saved(document))).isNotEmpty();
            }
        }

        private static byte[] saved(PDDocument document) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
