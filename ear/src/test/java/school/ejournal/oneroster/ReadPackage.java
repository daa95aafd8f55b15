package school.ejournal.oneroster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A package as any reader of the standard would open it: files of the root, UTF-8, RFC 4180. */
final class ReadPackage {

    /** A file: its header and its rows. */
    record File(List<String> header, List<List<String>> rows) {

        String cell(List<String> row, String column) {
            int at = header.indexOf(column);
            return at < 0 || at >= row.size() ? "" : row.get(at);
        }
    }

    private final Map<String, File> files = new LinkedHashMap<>();

    static ReadPackage of(byte[] zip) throws IOException {
        ReadPackage read = new ReadPackage();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(stream.readAllBytes()))
                        .toString();
                read.files.put(entry.getName(), file(text));
            }
        }
        return read;
    }

    private static File file(String text) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                lines.add(line.toList());
            }
        }
        return lines.isEmpty()
                ? new File(List.of(), List.of())
                : new File(lines.get(0), lines.subList(1, lines.size()));
    }

    Map<String, File> files() {
        return files;
    }

    /** A file by its name without {@code .csv}; one that is not there has no rows. */
    File get(String name) {
        return files.getOrDefault(name + ".csv", new File(List.of(), List.of()));
    }
}
