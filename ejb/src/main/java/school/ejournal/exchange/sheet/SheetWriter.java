package school.ejournal.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables so that no program calculates what somebody typed (EX-15): a workbook has typed text cells; in a text, what
 * looks like a formula stands behind an apostrophe. A sign before nothing but digits is a telephone number or a mark.
 */
public final class SheetWriter {

    private static final Pattern FORMULA = Pattern.compile("^[=@\\t\\r]|^[+-](?![0-9() -]*$)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\";,\\r\\n]|^\\s|\\s$");
    private static final int WIDTH = 20;

    private SheetWriter() {}

    /** A text for Excel: UTF-8 with its mark, semicolons. */
    public static byte[] text(List<List<String>> rows) {
        return ('\uFEFF' + text(rows, ';')).getBytes(StandardCharsets.UTF_8);
    }

    /** A text for programs: UTF-8, commas. */
    public static byte[] plainText(List<List<String>> rows) {
        return text(rows, ',').getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<List<String>> rows, char separator) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : separator).append(quoted(harmless(row.get(i))));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    /** A workbook of one sheet; the first row are its headings. */
    public static byte[] workbook(String name, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ejournal", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int line = 0; line < rows.size(); line++) {
                List<String> row = rows.get(line);
                for (int column = 0; column < row.size(); column++) {
                    if (!row.get(column).isEmpty()) {
                        sheet.value(line, column, row.get(column));
                    }
                }
            }
            int columns = rows.get(0).size();
            for (int column = 0; column < columns; column++) {
                sheet.width(column, WIDTH);
            }
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String harmless(String value) {
        return FORMULA.matcher(value).find() ? "'" + value : value;
    }

    private static String quoted(String value) {
        return QUOTED.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
