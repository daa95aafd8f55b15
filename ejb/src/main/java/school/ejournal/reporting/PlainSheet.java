package school.ejournal.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table under a title, as XLSX or as CSV; numbers are number cells, all else is text, and nothing is a formula (RP-05).
 *
 * @param name of the sheet
 * @param columns their headings
 * @param rows each with a number or a text for every column
 */
record PlainSheet(String name, String school, String title, List<String> columns, List<List<Object>> rows) {

    private static final int HEADINGS = 3;
    private static final int WIDE = 30;
    private static final int NARROW = 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Tables in one workbook, a sheet each. */
    static byte[] workbook(List<PlainSheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ejournal", "1.0")) {
            sheets.forEach(sheet -> sheet.write(book.newWorksheet(sheet.name())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet) {
        sheet.value(0, 0, school);
        sheet.value(1, 0, title);
        sheet.style(1, 0).bold().set();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(HEADINGS, column, columns.get(column));
            sheet.width(column, column < 2 ? WIDE : NARROW);
        }
        sheet.range(HEADINGS, 0, HEADINGS, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        int line = HEADINGS + 1;
        for (List<Object> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (row.get(column) instanceof Number number) {
                    sheet.value(line, column, number);
                } else {
                    sheet.value(line, column, row.get(column).toString());
                }
            }
            line++;
        }
        sheet.freezePane(0, HEADINGS + 1);
    }

    /** The table as CSV in UTF-8, by semicolons, as the spreadsheets of Russian offices open it. */
    byte[] text() {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(columns);
            for (List<Object> row : rows) {
                Stream<Object> cells =
                        row.stream().map(cell -> cell instanceof Number ? cell : SafeCell.of(cell.toString()));
                printer.printRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
