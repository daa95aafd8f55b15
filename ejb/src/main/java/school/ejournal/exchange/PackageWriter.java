package school.ejournal.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import school.ejournal.exchange.sheet.SheetWriter;
import school.ejournal.exchange.store.GradebookExports;
import school.ejournal.exchange.store.RosterExports;

/** Writes a school year as a OneRoster 1.2 package (EX-16): the roster as a whole, the marks class after class. */
@Dependent
class PackageWriter {

    @Inject
    private RosterExports roster;

    @Inject
    private GradebookExports gradebook;

    byte[] roster(long yearId, long schoolId, LocalDate today) {
        return written(roster.read(yearId, schoolId, today), List.of(), yearId);
    }

    byte[] rosterAndGradebook(long yearId, long schoolId, LocalDate today) {
        return written(roster.read(yearId, schoolId, today), GradebookExports.FILES, yearId);
    }

    private byte[] written(Map<String, List<List<String>>> files, List<String> marks, long yearId) {
        List<String> names = new ArrayList<>(files.keySet());
        names.addAll(marks);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, PackageManifest.FILE, PackageManifest.of(names));
            for (Map.Entry<String, List<List<String>>> file : files.entrySet()) {
                entry(zip, file.getKey(), file.getValue());
            }
            if (!marks.isEmpty()) {
                marks(zip, yearId);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void marks(ZipOutputStream zip, long yearId) throws IOException {
        List<Long> classes = gradebook.listClasses(yearId);
        begin(zip, "categories.csv", GradebookExports.CATEGORY_COLUMNS);
        zip.write(SheetWriter.plainText(gradebook.listCategories()));
        begin(zip, "scoreScales.csv", GradebookExports.SCALE_COLUMNS);
        zip.write(SheetWriter.plainText(gradebook.listScales(yearId)));
        byClass(zip, "lineItems.csv", GradebookExports.ITEM_COLUMNS, classes, gradebook::listItems);
        byClass(
                zip,
                "lineItemScoreScales.csv",
                GradebookExports.ITEM_SCALE_COLUMNS,
                classes,
                gradebook::listItemScales);
        byClass(zip, "results.csv", GradebookExports.RESULT_COLUMNS, classes, gradebook::listResults);
        zip.closeEntry();
    }

    private static void byClass(
            ZipOutputStream zip,
            String name,
            String columns,
            List<Long> classes,
            LongFunction<List<List<String>>> lines)
            throws IOException {
        begin(zip, name, columns);
        for (long classId : classes) {
            zip.write(SheetWriter.plainText(lines.apply(classId)));
        }
    }

    /** The entry before it, if there is one, ends. */
    private static void begin(ZipOutputStream zip, String name, String columns) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(SheetWriter.plainText(List.of(List.of(columns.split(",")))));
    }

    private static void entry(ZipOutputStream zip, String name, List<List<String>> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(SheetWriter.plainText(lines));
        zip.closeEntry();
    }
}
