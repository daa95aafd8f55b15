package school.ejournal.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A roster package of the demo, its dates moved by whole weeks so that its reference week is this week. */
final class DemoPackage {

    /** The Monday the packages were written for. */
    private static final LocalDate REFERENCE = LocalDate.of(2026, 1, 12);

    private static final Pattern DATE = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");

    private final Map<String, String> files = new LinkedHashMap<>();

    DemoPackage(String resource, LocalDate today) {
        long weeks =
                ChronoUnit.WEEKS.between(REFERENCE, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        try (InputStream packed = DemoPackage.class.getResourceAsStream(resource);
                ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(packed, resource))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                files.put(entry.getName(), move(text, weeks));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String move(String text, long weeks) {
        return DATE.matcher(text)
                .replaceAll(found ->
                        LocalDate.parse(found.group(1)).plusWeeks(weeks).toString());
    }

    /** The package as a zip, ready for the importer. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The rows of one file, by column. */
    List<Map<String, String>> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(Objects.requireNonNull(files.get(file), file)))) {
            for (CSVRecord line : parser) {
                rows.add(line.toMap());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }
}
