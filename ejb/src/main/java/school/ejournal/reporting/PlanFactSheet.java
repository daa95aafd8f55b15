package school.ejournal.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import school.ejournal.shared.Texts;

/** Form R10 as XLSX and as CSV; whatever people typed, nothing in it is a formula (RP-05). */
public final class PlanFactSheet {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final List<String> COLUMNS = List.of(
            "class",
            "subject",
            "group",
            "teacher",
            "term",
            "planned",
            "plannedToDate",
            "given",
            "deviation",
            "cancelled",
            "unrecorded",
            "left",
            "missing",
            "yearPlanned",
            "yearGiven",
            "yearMissing");
    private static final int NAMES = 5;
    private static final int HEADINGS = 3;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlanFactSheet() {}

    /** The report as a workbook; {@code language} is {@code ru} or {@code en}. */
    public static byte[] writeWorkbook(PlanFactReport report, String language) {
        Texts texts = texts(language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ejournal", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.get("planfact.sheet"));
            sheet.value(0, 0, report.school());
            sheet.value(1, 0, texts.get("planfact.title", DATE.format(report.day())));
            sheet.style(1, 0).bold().set();
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(HEADINGS, column, texts.get("planfact." + COLUMNS.get(column)));
                sheet.width(column, column == 1 || column == 3 ? 24 : 12);
            }
            sheet.range(HEADINGS, 0, HEADINGS, COLUMNS.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            int line = HEADINGS + 1;
            for (PlanFactRow row : report.rows()) {
                writeRow(sheet, line++, names(row, texts), numbers(row));
            }
            writeRow(sheet, line, List.of(texts.get("planfact.total"), "", "", "", ""), numbers(report.total()));
            sheet.range(line, 0, line, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(2, HEADINGS + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeRow(Worksheet sheet, int line, List<String> names, List<BigDecimal> numbers) {
        for (int column = 0; column < NAMES; column++) {
            sheet.value(line, column, names.get(column));
        }
        for (int column = 0; column < numbers.size(); column++) {
            sheet.value(line, NAMES + column, numbers.get(column));
        }
    }

    /** The report as CSV in UTF-8, by semicolons, as the spreadsheets of Russian offices open it. */
    public static byte[] writeText(PlanFactReport report, String language) {
        Texts texts = texts(language);
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(COLUMNS.stream().map(column -> texts.get("planfact." + column)));
            for (PlanFactRow row : report.rows()) {
                List<String> cells = new ArrayList<>();
                names(row, texts).forEach(name -> cells.add(SafeCell.of(name)));
                numbers(row).forEach(number -> cells.add(decimal(number, language)));
                printer.printRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Texts texts(String language) {
        return Texts.of("school.ejournal.reporting.planfact", language);
    }

    private static String decimal(BigDecimal number, String language) {
        String plain = number.stripTrailingZeros().toPlainString();
        return language.equals("ru") ? plain.replace('.', ',') : plain;
    }

    private static List<String> names(PlanFactRow row, Texts texts) {
        return List.of(
                row.schoolClass(),
                row.subject(),
                row.group() == null ? "" : row.group(),
                row.teacher(),
                texts.get("planfact.term." + row.term().scheme(), row.term().number()));
    }

    private static List<BigDecimal> numbers(PlanFactRow row) {
        List<BigDecimal> numbers = new ArrayList<>(numbers(row.figures()));
        numbers.add(row.year().planned());
        numbers.add(row.year().given());
        numbers.add(row.year().missing());
        return numbers;
    }

    private static List<BigDecimal> numbers(PlanHours hours) {
        return List.of(
                hours.planned(),
                hours.plannedToDate(),
                hours.given(),
                hours.deviation(),
                hours.cancelled(),
                hours.unrecorded(),
                hours.left(),
                hours.missing());
    }
}
