package school.ejournal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.calendar.YearRow;
import school.ejournal.exchange.sheet.SheetWriter;
import school.ejournal.exchange.store.Exports;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.shared.Texts;

/** Hands the roster, the marks and the timetable out: as a OneRoster 1.2 package and as sheets (EX-15, EX-16). */
@Stateless
public class ExportService {

    private static final String BUNDLE = "school.ejournal.exchange.texts";

    @Inject
    private Exports exports;

    @Inject
    private PackageWriter packages;

    @Inject
    private YearOfWork work;

    @Inject
    private SchoolClock clock;

    /**
     * The year of work as a OneRoster 1.2 package (CSV, bulk), in the columns of the standard and their order.
     *
     * @throws NotFoundException if the school has no such year
     */
    @RolesAllowed(Role.COORDINATOR)
    public ExportFile oneRoster() {
        byte[] zip = packages.roster(year(), SchoolScope.caller().schoolId(), work.day());
        return new ExportFile("oneroster-" + clock.today() + ".zip", zip);
    }

    /**
     * The same with the marks of the year beside it: kinds of work with their weights, works, results and scales.
     *
     * @throws NotFoundException if the school has no such year
     */
    @RolesAllowed(Role.COORDINATOR)
    public ExportFile gradebook() {
        byte[] zip = packages.rosterAndGradebook(year(), SchoolScope.caller().schoolId(), work.day());
        return new ExportFile("oneroster-gradebook-" + clock.today() + ".zip", zip);
    }

    /**
     * The pupils of the year of work with their guardians, in the columns that our own import reads.
     *
     * @param workbook XLSX; else CSV for Excel
     */
    @RolesAllowed(Role.COORDINATOR)
    public ExportFile roster(boolean workbook) {
        return sheet("roster", exports.listPupils(work.day()), workbook);
    }

    /**
     * The weekly lessons of the timetable that acts today, or on the first day of a year of work that is to come.
     *
     * @param workbook XLSX; else CSV for Excel
     */
    @RolesAllowed(Role.COORDINATOR)
    public ExportFile timetable(boolean workbook) {
        return sheet("timetable", exports.listSlots(work.day()), workbook);
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
        return work.find().map(YearRow::id).orElseThrow(NotFoundException::new);
    }
}
