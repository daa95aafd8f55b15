package school.ejournal.curriculum;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of a sheet as texts: the first sheet of an XLSX, or a CSV in UTF-8 or windows-1251, by semicolons, commas or tabs.
 * Bounded in bytes, rows and columns whatever the file says of itself; formulas are faults.
 */
final class SheetRows {

    /** The most bytes that a file may have. */
    static final int LARGEST_FILE = 5 * 1024 * 1024;

    /** The most rows that a sheet may have, its heading among them. */
    static final int MOST_ROWS = 2000;

    /** One row: its number in the sheet and its cells. */
    record Line(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ENTRIES = 200;
    private static final long LARGEST_CONTENT = 30L * 1024 * 1024;
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_NUMBER = 20;
    private static final Charset CP1251 = Charset.forName("windows-1251");

    private final List<Line> lines = new ArrayList<>();
    private final List<PlanFault> faults = new ArrayList<>();

    private SheetRows() {}

    static SheetRows read(byte[] file) {
        SheetRows rows = new SheetRows();
        if (file.length == 0) {
            rows.refuse("plan.file.empty");
        } else if (file.length > LARGEST_FILE) {
            rows.refuse("plan.file.tooLarge");
        } else if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            rows.readWorkbook(file);
        } else {
            rows.readText(file);
        }
        return rows;
    }

    List<Line> lines() {
        return lines;
    }

    List<PlanFault> faults() {
        return faults;
    }

    private void refuse(String key) {
        faults.add(PlanFault.whole(key));
    }

    private void readWorkbook(byte[] file) {
        try {
            if (!isOfBoundedContent(file)) {
                refuse("plan.file.tooLarge");
                return;
            }
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    if (!take(line(each.next()))) {
                        return;
                    }
                }
            }
        } catch (IOException | RuntimeException broken) {
            // whatever the reader stumbles over, it is the file that is broken: nothing else is in its hands
            lines.clear();
            refuse("plan.file.broken");
        }
    }

    /** Whether what is packed stays within bounds once unpacked, by counting it. */
    private static boolean isOfBoundedContent(byte[] file) throws IOException {
        long left = LARGEST_CONTENT;
        int entries = 0;
        byte[] buffer = new byte[8192];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries++;
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0 && left >= 0; read = content.read(buffer)) {
                        left -= read;
                    }
                }
                if (left < 0 || entries > MOST_ENTRIES) {
                    return false;
                }
            }
        }
        return true;
    }

    private Line line(Row row) {
        List<String> cells = new ArrayList<>();
        int last = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int column = 0; column < last; column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell, row.getRowNum()));
        }
        return new Line(row.getRowNum(), cells);
    }

    private String text(Cell cell, int row) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            faultyFormula(row, cell.getColumnIndex(), cell.getFormula());
            return "";
        } else if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return Math.abs(number.scale()) > LONGEST_NUMBER
                    ? number.toString()
                    : number.stripTrailingZeros().toPlainString();
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text.strip();
    }

    private void faultyFormula(int row, int column, String formula) {
        faults.add(new PlanFault(row, letter(column), formula == null ? "" : "=" + formula, "plan.file.formula"));
    }

    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + letter(column % 26);
    }

    private void readText(byte[] file) {
        String text = decoded(file);
        if (text == null) {
            refuse("plan.file.encoding");
        } else if (text.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            refuse("plan.file.lineTooLong");
        } else {
            parse(text);
        }
    }

    /** UTF-8 where it is that, else windows-1251, which every byte is; null for what is no text at all. */
    private static String decoded(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(file, CP1251);
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        boolean unreadable = text.chars()
                .anyMatch(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x98 || c == 0xFFFD);
        return unreadable ? null : text;
    }

    private void parse(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        int number = 0;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                number++;
                if (!take(line(row, number))) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            lines.clear();
            faults.add(new PlanFault(number + 1, "", "", "plan.file.quotes"));
        }
    }

    private Line line(CSVRecord row, int number) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.size(), MOST_COLUMNS); column++) {
            String text = row.get(column).strip();
            if (text.startsWith("=")) {
                faultyFormula(number, column, text.substring(1));
            }
            cells.add(text);
        }
        return new Line(number, cells);
    }

    /** What stands most often in the first line that says anything. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).limit(10).reduce("", String::concat);
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Takes a line that says anything; answers whether there is room for more. */
    private boolean take(Line line) {
        if (line.number() > MOST_ROWS && !line.isBlank()) {
            lines.clear();
            refuse("plan.file.tooManyRows");
            return false;
        } else if (!line.isBlank()) {
            lines.add(line);
        }
        return true;
    }
}
