package school.ejournal.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CU-05 A lesson plan in a sheet")
class PlanReaderTest {

    private static final Charset CP1251 = Charset.forName("windows-1251");
    private static final String HEADING = "Раздел;Тема;Часы;Вид;Домашнее задание\n";
    private static final String PLAN = HEADING
            + "Числа;Дроби;1;урок;№ 5\n;Сложение дробей;1,5;;\n;Контрольная работа № 1;1;К/р;\n"
            + "Фигуры;Углы;2;практическая работа;§ 7\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Consumer<Worksheet> filled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            filled.accept(book.newWorksheet("КТП"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, (String) cells[column]);
            }
        }
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A workbook whose sheet is the XML given. */
    private static byte[] workbookOf(String sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + main + " xmlns:r=\"" + links
                            + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/>" + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"rId1\" Type=\"" + links
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(text));
    }

    private static void readsThePlan(byte[] file) {
        PlanRehearsal read = PlanReader.read(file);

        assertThat(read.faults()).isEmpty();
        assertThat(read.items())
                .extracting(
                        NewPlanItem::section,
                        NewPlanItem::topic,
                        item -> item.hours().toPlainString(),
                        NewPlanItem::kind)
                .containsExactly(
                        Assertions.tuple("Числа", "Дроби", "1", ItemKind.LESSON),
                        Assertions.tuple("Числа", "Сложение дробей", "1.5", ItemKind.LESSON),
                        Assertions.tuple("Числа", "Контрольная работа № 1", "1", ItemKind.CONTROL),
                        Assertions.tuple("Фигуры", "Углы", "2", ItemKind.PRACTICAL));
        assertThat(read.items().get(0).homework()).isEqualTo("№ 5");
        assertThat(read.hours()).isEqualByComparingTo("5.5");
    }

    @Test
    void isReadInEitherEncodingByEitherSeparator() {
        String byCommas = PLAN.replace("1,5", "\"1,5\"").replace(';', ',');
        readsThePlan(utf8(PLAN));
        readsThePlan(utf8("\uFEFF" + PLAN.replace("\n", "\r\n")));
        readsThePlan(PLAN.getBytes(CP1251));
        readsThePlan(utf8(byCommas));
        readsThePlan(byCommas.getBytes(CP1251));
        readsThePlan(utf8(PLAN.replace(';', '\t')));
    }

    @Test
    void isReadFromAWorkbook() {
        readsThePlan(workbook(sheet -> {
            fill(sheet, 0, "Календарно-тематическое планирование");
            fill(sheet, 2, "Раздел", "Тема", "Часы", "Вид", "Домашнее задание");
            fill(sheet, 3, "Числа", "Дроби", 1, "урок", "№ 5");
            fill(sheet, 4, "", "Сложение дробей", 1.5);
            fill(sheet, 5, "", "Контрольная работа № 1", 1, "к/р");
            fill(sheet, 6, "Фигуры", "Углы", 2, "практическая работа", "§ 7");
        }));
    }

    @Test
    void isReadWhateverTheOrderAndTheVariantsOfItsColumns() {
        readsThePlan(utf8("№ п/п;Кол-во часов;Вид занятия;Тема урока;Д/з;Название раздела;Дата\n"
                + "1;1;Урок;Дроби;№ 5;Числа;1.09\n2;1,5;;Сложение дробей;;;\n"
                + "3;1;контрольная работа;Контрольная работа № 1;;;\n"
                + ";;;;;Фигуры;\n4;2;ПР;Углы;§ 7;;\n;5,5;;;;Итого часов;\n"));
    }

    @Test
    void saysWhichColumnsItDoesNotUse() {
        assertThat(PlanReader.read(utf8("Тема;Дата;УУД\nДроби;1.09;\n")).unused())
                .containsExactly("Дата", "УУД");
    }

    @Test
    void takesOneHourWhereNoColumnSaysHowMany() {
        assertThat(PlanReader.read(utf8("Тема\nДроби\n")).hours()).isEqualByComparingTo("1");
    }

    @Test
    void namesRowAndColumnOfEveryFault() {
        PlanRehearsal read = PlanReader.read(utf8(HEADING + ";Дроби;много;;\n;Углы;1;зачёт;\n;;1;;№ 5\n"));

        assertThat(read.items()).isEmpty();
        assertThat(read.faults())
                .containsExactly(
                        new PlanFault(2, "Часы", "много", "plan.file.hours"),
                        new PlanFault(3, "Вид", "зачёт", "plan.file.kind"),
                        new PlanFault(4, "Тема", "", "plan.file.noTopic"));
    }

    static Stream<Arguments> brokenRows() {
        return Stream.of(
                arguments("hours in words", ";Дроби;один;;", "plan.file.hours"),
                arguments("no hours", ";Дроби;;;", "plan.file.hours"),
                arguments("no hour at all", ";Дроби;0;;", "plan.file.hours"),
                arguments("negative hours", ";Дроби;-1;;", "plan.file.hours"),
                arguments("nine hours", ";Дроби;9;;", "plan.file.hours"),
                arguments("a third of an hour", ";Дроби;0,33;;", "plan.file.hours"),
                arguments("hours by exponent", ";Дроби;1e9;;", "plan.file.hours"),
                arguments("hours of a date", ";Дроби;01.09.2026;;", "plan.file.hours"),
                arguments("an unknown kind", ";Дроби;1;зачёт;", "plan.file.kind"),
                arguments("a kind that is a number", ";Дроби;1;5;", "plan.file.kind"),
                arguments("homework without a topic", ";;1;;№ 5", "plan.file.noTopic"),
                arguments("hours without a topic", ";;1;;", "plan.file.noTopic"),
                arguments("a long topic", ";" + "Д".repeat(501) + ";1;;", "plan.file.longTopic"),
                arguments("long homework", ";Дроби;1;;" + "№".repeat(2001), "plan.file.longHomework"),
                arguments("a long section", "Ч".repeat(201) + ";Дроби;1;;", "plan.file.longSection"),
                arguments("a formula", ";=HYPERLINK(\"http://evil\");1;;", "plan.file.formula"),
                arguments("a formula in the homework", ";Дроби;1;;=1+1", "plan.file.formula"),
                arguments("a quotation without an end", ";\"Дроби;1;;", "plan.file.quotes"),
                arguments("text behind a quotation", ";\"Дроби\"и доли;1;;", "plan.file.quotes"),
                arguments("a control character", ";Дро\u0001би;1;;", "plan.file.encoding"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRows")
    void isRefusedForABrokenRow(String name, String row, String key) {
        isRefused(utf8(HEADING + ";Сложение;1;;\n" + row + "\n"), key);
        if (!key.equals("plan.file.encoding") && !row.contains("№")) {
            isRefused((HEADING + ";Сложение;1;;\n" + row + "\n").getBytes(CP1251), key);
        }
    }

    static Stream<Arguments> brokenFiles() {
        byte[] random = new byte[4096];
        new Random(1).nextBytes(random);
        return Stream.of(
                arguments("nothing", new byte[0], "plan.file.empty"),
                arguments("a blank text", utf8("\n\n ;;\n"), "plan.file.noHeading"),
                arguments("no heading", utf8("Дроби;1\nУглы;1\n"), "plan.file.noHeading"),
                arguments("a heading far down", utf8("что-то\n".repeat(30) + PLAN), "plan.file.noHeading"),
                arguments("a heading and no more", utf8(HEADING), "plan.file.noItems"),
                arguments("sections alone", utf8(HEADING + "Числа;;;;\n"), "plan.file.noItems"),
                arguments("a column twice", utf8("Тема;Тема урока;Часы\nДроби;Дроби;1\n"), "plan.file.twice"),
                arguments("UTF-16", PLAN.getBytes(StandardCharsets.UTF_16), "plan.file.encoding"),
                arguments("bytes by chance", random, "plan.file.encoding"),
                arguments(
                        "a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "plan.file.encoding"),
                arguments(
                        "an old workbook",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                        "plan.file.encoding"),
                arguments("one line without an end", utf8(HEADING + "я".repeat(30_000)), "plan.file.lineTooLong"),
                arguments("a line of commas", utf8(HEADING + ";".repeat(30_000)), "plan.file.lineTooLong"),
                arguments("too many rows", utf8(HEADING + ";Дроби;1;;\n".repeat(2000)), "plan.file.tooManyRows"),
                arguments("too many bytes", new byte[SheetRows.LARGEST_FILE + 1], "plan.file.tooLarge"));
    }

    static Stream<Arguments> brokenWorkbooks() {
        byte[] whole = workbook(sheet -> fill(sheet, 0, "Тема", "Часы"));
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&c;</t></is></c></row></sheetData>"
                + "</worksheet>";
        return Stream.of(
                arguments("a zip of something else", zip("a.txt", utf8("Тема")), "plan.file.broken"),
                arguments("a zip without an end", Arrays.copyOf(whole, whole.length / 2), "plan.file.broken"),
                arguments("two letters", utf8("PK"), "plan.file.broken"),
                arguments("a zip bomb", zip("xl/worksheets/sheet1.xml", new byte[64 << 20]), "plan.file.tooLarge"),
                arguments("laughing entities", workbookOf(laughs), "plan.file.broken"),
                arguments(
                        "a sheet that breaks off",
                        workbookOf("<worksheet><sheetData><row r=\"1\">"),
                        "plan.file.broken"),
                arguments("an empty workbook", workbook(sheet -> {}), "plan.file.noHeading"),
                arguments(
                        "a formula in a workbook",
                        workbook(sheet -> {
                            fill(sheet, 0, "Тема", "Часы");
                            fill(sheet, 1, "Дроби", 1);
                            sheet.formula(2, 1, "SUM(B2:B2)");
                        }),
                        "plan.file.formula"),
                arguments(
                        "too many rows in a workbook",
                        workbook(sheet -> {
                            for (int row = 0; row <= SheetRows.MOST_ROWS; row++) {
                                fill(sheet, row, row == 0 ? "Тема" : "Дроби", row == 0 ? "Часы" : "1");
                            }
                        }),
                        "plan.file.tooManyRows"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"brokenFiles", "brokenWorkbooks"})
    void isRefusedWholeWhereItIsNone(String name, byte[] file, String key) {
        isRefused(file, key);
    }

    private static void isRefused(byte[] file, String key) {
        PlanRehearsal read =
                org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> PlanReader.read(file));

        assertThat(read.isClean()).isFalse();
        assertThat(read.items()).isEmpty();
        assertThat(read.faults()).extracting(PlanFault::key).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ТЕМА УРОКА", "Тема\nурока", "тема  урока:", "Topic"})
    void knowsAHeadingHoweverItIsWritten(String heading) {
        assertThat(PlanColumn.of(heading)).contains(PlanColumn.TOPIC);
    }

    @Property(tries = 500)
    @Label("whatever the bytes are, the answer is a plan or faults, never a failure")
    void answersWhateverTheBytesAre(@ForAll byte[] bytes) {
        PlanRehearsal read = PlanReader.read(bytes);

        assertThat(read.isClean()).isEqualTo(!read.items().isEmpty());
    }
}
