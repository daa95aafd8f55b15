package school.ejournal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import school.ejournal.exchange.sheet.SheetWriter;
import school.ejournal.exchange.store.Exports;
import school.ejournal.exchange.store.RosterExports;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.shared.Texts;

/** Hands the roster and the timetable out: as a OneRoster 1.2 package and as sheets (EX-15, EX-16). */
@Stateless
public class ExportService {

    private static final String BUNDLE = "school.ejournal.exchange.texts";

    @Inject
    private Exports exports;

    @Inject
    private RosterExports packages;

    @Inject
    private SchoolClock clock;

    /**
     * The year that runs or comes next as a OneRoster 1.2 package (CSV, bulk), in the columns of the standard and their order.
     *
     * @throws NotFoundException if the school has no such year
     */
    @RolesAllowed(Role.COORDINATOR)
    public ExportFile oneRoster() {
        Map<String, List<List<String>>> files =
                packages.read(year(), SchoolScope.caller().schoolId(), clock.today());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, List<List<String>>> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(SheetWriter.plainText(file.getValue()));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ExportFile("oneroster-" + clock.today() + ".zip", bytes.toByteArray());
    }

    /**
     * The pupils of today with their guardians, in the columns that our own import reads.
     *
     * @param workbook XLSX; else CSV for Excel
     */
    @RolesAllowed(Role.COORDINATOR)
    public ExportFile roster(boolean workbook) {
        return sheet("roster", exports.listPupils(clock.today()), workbook);
    }

    /**
     * The weekly lessons of the timetable that acts today.
     *
     * @param workbook XLSX; else CSV for Excel
     */
    @RolesAllowed(Role.COORDINATOR)
    public ExportFile timetable(boolean workbook) {
        return sheet("timetable", exports.listSlots(clock.today()), workbook);
    }

    private ExportFile sheet(String what, List<List<String>> lines, boolean workbook) {
        Texts texts = Texts.of(BUNDLE, SchoolScope.caller().language());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.get("export." + what + ".columns").split(";")));
        rows.addAll(lines);
        String name = what + "-" + clock.today();
        return workbook
                ? new ExportFile(name + ".xlsx", SheetWriter.workbook(texts.get("export." + what), rows))
                : new ExportFile(name + ".csv", SheetWriter.text(rows));
    }

    private long year() {
        return exports.findYear(clock.today()).orElseThrow(NotFoundException::new);
    }
}
