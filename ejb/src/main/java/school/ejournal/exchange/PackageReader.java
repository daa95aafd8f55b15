package school.ejournal.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import school.ejournal.exchange.sheet.UntrustedZip;

/**
 * Opens a package without trusting it (EX-03): bytes are counted as they come out of the zip, nothing is written to disk,
 * names are looked up and never used as paths.
 */
final class PackageReader {

    /** The largest zip, in bytes. */
    static final int LARGEST_ZIP = 20_000_000;

    /** The most that may come out of it, in bytes. */
    static final int LARGEST_CONTENT = 100_000_000;

    private static final int MOST_ENTRIES = 64;
    private static final int MOST_ROWS = 200_000;
    private static final int LONGEST_VALUE = 1_000;

    /** Names that would lead out of a folder: to a root, to a parent, over a drive or by signs nobody sees. */
    private static final Pattern LEADING_OUT = Pattern.compile("^[/~]|(^|/)\\.\\.(/|$)|[\\\\:\\p{Cntrl}]");

    /** What a spreadsheet would calculate; a sign before nothing but digits is a telephone number. */
    private static final Pattern FORMULA = Pattern.compile("^[=@]|^[+-](?![0-9() -]*$)");

    private final Map<PackageFile, List<PackageRow>> files = new EnumMap<>(PackageFile.class);
    private final List<PackageFault> faults = new ArrayList<>();

    private PackageReader() {}

    /**
     * The rows of a package.
     *
     * @throws PackageRefusedException if its form is broken: everything found until then is named
     */
    static OneRosterPackage read(byte[] zip) {
        PackageReader reader = new PackageReader();
        reader.open(zip);
        OneRosterPackage content = new OneRosterPackage(reader.files);
        for (PackageFile file : PackageFile.values()) {
            boolean there = reader.files.containsKey(file);
            String mode = content.mode(file);
            if (reader.faults.isEmpty() && !there && !mayBeMissing(content, file, mode)) {
                reader.faults.add(PackageFault.whole(file.fileName(), "exchange.fileMissing"));
            } else if (reader.faults.isEmpty() && there && mode.equals(OneRosterPackage.ABSENT)) {
                reader.faults.add(PackageFault.whole(file.fileName(), "exchange.saidAbsent"));
            }
        }
        reader.refuseFaults();
        return content;
    }

    /** A bulk package is whole but for what it need not say of people; a delta has the files that its manifest promises. */
    private static boolean mayBeMissing(OneRosterPackage content, PackageFile file, String mode) {
        boolean ofPeople = file == PackageFile.DEMOGRAPHICS || file == PackageFile.ROLES;
        return content.isDelta()
                ? file != PackageFile.MANIFEST && (mode.equals(OneRosterPackage.ABSENT) || !content.isNamed(file))
                : ofPeople && mode.equals(OneRosterPackage.ABSENT);
    }

    private void open(byte[] zip) {
        if (zip.length > LARGEST_ZIP) {
            faults.add(PackageFault.whole("", "exchange.zipTooLarge"));
            refuseFaults();
        }
        new UntrustedZip("", LARGEST_CONTENT, MOST_ENTRIES, "exchange.contentTooLarge").unpack(zip, this::take);
        refuseFaults();
    }

    private void take(String name, byte[] content) {
        PackageFile file = PackageFile.find(name).orElse(null);
        if (LEADING_OUT.matcher(name).find()) {
            faults.add(PackageFault.whole(name, "exchange.badFileName"));
            return;
        } else if (file == null) {
            // files of the standard that we do not read, and anything else, stay closed
            return;
        } else if (files.containsKey(file)) {
            faults.add(PackageFault.whole(name, "exchange.fileTwice"));
            return;
        }
        try {
            files.put(file, parse(file, decode(content)));
        } catch (CharacterCodingException notUtf8) {
            faults.add(PackageFault.whole(name, "exchange.notUtf8"));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            faults.add(PackageFault.whole(name, "exchange.fileBroken"));
        }
    }

    private static String decode(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private List<PackageRow> parse(PackageFile file, String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
        List<PackageRow> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<String> missing = new ArrayList<>(file.columns());
            missing.removeAll(parser.getHeaderNames());
            missing.forEach(
                    column -> faults.add(new PackageFault(file.fileName(), 1, column, "", "exchange.columnMissing")));
            for (CSVRecord line : parser) {
                if (rows.size() >= MOST_ROWS) {
                    faults.add(PackageFault.whole(file.fileName(), "exchange.tooManyRows"));
                    break;
                }
                rows.add(row(file, line, parser.getHeaderNames()));
            }
        }
        return rows;
    }

    private PackageRow row(PackageFile file, CSVRecord line, List<String> header) {
        Map<String, String> values = new LinkedHashMap<>();
        PackageRow row = new PackageRow(file.fileName(), line.getRecordNumber() + 1, values);
        for (String column : header) {
            String value = line.isSet(column) ? line.get(column) : "";
            values.put(column, value);
            if (value.length() > LONGEST_VALUE || hasControls(value)) {
                faults.add(row.fault(column, "exchange.badText"));
            } else if (mayBegin(value)
                    && file.columns().contains(column)
                    && FORMULA.matcher(value).find()) {
                faults.add(row.fault(column, "exchange.formula"));
            }
        }
        if (line.size() != header.size()) {
            faults.add(new PackageFault(file.fileName(), row.number(), "", "", "exchange.columnCount"));
        }
        return row;
    }

    /** A hundred thousand rows are a million values: what is asked of each is asked of its letters, without an expression. */
    private static boolean hasControls(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String value) {
        return !value.isEmpty() && "=@+-".indexOf(value.charAt(0)) >= 0;
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new PackageRefusedException(
                    faults.stream().limit(PackageCheck.MOST_FAULTS).toList());
        }
    }
}
