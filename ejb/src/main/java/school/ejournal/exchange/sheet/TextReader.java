package school.ejournal.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a text with separators: UTF-8 with or without its mark, UTF-16 with it, or windows-1251; {@code ;}, comma or tab. */
final class TextReader {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final int LONGEST_LINE = 100_000;
    private static final int MOST_SEPARATORS = 2_000;
    private static final int LINES_LOOKED_AT = 20;
    private static final char MARK = '\uFEFF';

    private final SheetFaults faults;

    TextReader(SheetFaults faults) {
        this.faults = faults;
    }

    List<SheetRow> read(byte[] bytes) {
        String text = decoded(bytes);
        measure(text);
        return rows(text, separator(text));
    }

    private String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && (bytes[0] & 0xFE) == 0xFE) {
            return decoded(bytes, StandardCharsets.UTF_16).orElseThrow(this::unknownEncoding);
        }
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, WINDOWS))
                .orElseThrow(this::unknownEncoding);
    }

    private RuntimeException unknownEncoding() {
        return faults.refusal("exchange.unknownEncoding", 0, "");
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** Before anything is taken apart: a line of millions of letters or columns would become millions of objects. */
    private void measure(String text) {
        long line = 1;
        int letters = 0;
        int separators = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                letters = 0;
                separators = 0;
            } else if (++letters > LONGEST_LINE) {
                throw faults.refusal("exchange.lineTooLong", line, text.substring(i - letters + 1, i));
            } else if ((c == ';' || c == ',' || c == '\t') && ++separators > MOST_SEPARATORS) {
                throw faults.refusal("exchange.tooManyColumns", line, "");
            } else if (c == 0) {
                throw faults.refusal("exchange.notASheet", line, "");
            }
        }
    }

    /** The separator that there is most of in the first lines. */
    private static char separator(String text) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = text.lines()
                    .limit(LINES_LOOKED_AT)
                    .mapToLong(line -> outsideQuotes(line, separator))
                    .sum();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static long outsideQuotes(String line, char wanted) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    private List<SheetRow> rows(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        List<SheetRow> rows = new ArrayList<>();
        long at = 1;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                at = line.getRecordNumber();
                rows.add(row(line));
                if (rows.size() > SheetFaults.MOST_ROWS) {
                    throw faults.refusal("exchange.tooManySheetRows", at, "");
                }
                at++;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw faults.refusal("exchange.quoteNotClosed", at, "");
        }
        return rows;
    }

    private SheetRow row(CSVRecord line) {
        long number = line.getRecordNumber();
        if (line.size() > SheetFaults.MOST_COLUMNS) {
            throw faults.refusal("exchange.tooManyColumns", number, "");
        }
        List<String> values = line.toList();
        for (int i = 0; i < values.size(); i++) {
            faults.look(values.get(i), number, i);
        }
        return new SheetRow(number, values);
    }
}
