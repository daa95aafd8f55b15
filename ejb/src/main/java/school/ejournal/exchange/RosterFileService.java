package school.ejournal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.ejournal.exchange.ImportStep.Phase;
import school.ejournal.exchange.plan.KnownRoster;
import school.ejournal.exchange.plan.RosterColumns;
import school.ejournal.exchange.plan.RosterPlan;
import school.ejournal.exchange.sheet.SheetReader;
import school.ejournal.exchange.store.ImportColumns;
import school.ejournal.exchange.store.ImportRuns;
import school.ejournal.exchange.store.RosterReads;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.ChangeNotes;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.shared.TableStatistics;

/** Brings pupils and their guardians in from a sheet: a workbook or a text with separators. */
@Stateless
public class RosterFileService {

    /** So long a year has just begun. */
    private static final int DAYS_OF_BEGINNING = 30;

    @Inject
    private RosterReads reads;

    @Inject
    private ImportColumns columns;

    @Inject
    private ImportRuns runs;

    @Inject
    private ChangeNotes notes;

    @Inject
    private RosterFileLoader loader;

    @Inject
    private ImportProgress progress;

    @Inject
    private TableStatistics statistics;

    @Inject
    private SchoolClock clock;

    @Inject
    private Clock moments;

    /** Looks a file through, says what it would do, and writes nothing (EX-01, EX-10, EX-12). */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public RosterRehearsal rehearse(UploadedFile file, RosterChoice choice) {
        return progress.during(() -> look(file, choice));
    }

    private RosterRehearsal look(UploadedFile file, RosterChoice choice) {
        LocalDate today = clock.today();
        RosterColumns read;
        try {
            read = RosterColumns.of(SheetReader.read(file), columns.fields()).as(choice.columns());
        } catch (PackageRefusedException broken) {
            return refused(today, List.of(), broken.faults());
        }
        return reads.find(today, choice.since())
                .map(school -> rehearsal(file, plan(read, school, choice), since(school, choice), read))
                .orElseGet(() ->
                        refused(today, read.columns(), List.of(PackageFault.whole(file.name(), "exchange.noYear"))));
    }

    /**
     * Does what the rehearsal said, whole or not at all (EX-02), and keeps what it did, so that it can be taken back.
     *
     * @param seen the digest of the rehearsal
     * @throws PackageRefusedException if the file has faults
     * @throws RefusedException if it would no longer do what was seen
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void apply(UploadedFile file, RosterChoice choice, String seen) {
        progress.during(() -> {
            load(file, choice, seen);
            return true;
        });
    }

    private void load(UploadedFile file, RosterChoice choice, String seen) {
        Caller caller = SchoolScope.caller();
        notes.waitForOthers(caller.schoolId());
        RosterColumns read =
                RosterColumns.of(SheetReader.read(file), columns.fields()).as(choice.columns());
        KnownRoster school =
                reads.find(clock.today(), choice.since()).orElseThrow(() -> new RefusedException("exchange.noYear"));
        RosterPlan plan = plan(read, school, choice);
        RosterRehearsal now = rehearsal(file, plan, since(school, choice), read);
        if (!now.isClean()) {
            throw new PackageRefusedException(now.faults());
        } else if (!now.digest().equals(seen)) {
            throw new RefusedException("exchange.otherThanSeen");
        }
        long run = notes.begin();
        loader.load(plan, since(school, choice));
        statistics.countGrown();
        runs.end(
                new ImportRunRow.Noted(run, "roster", file.name(), file.sha256()),
                caller.schoolId(),
                caller.accountId(),
                moments.instant());
    }

    /** Keeps how the columns of a file are read, for the next files with the same headings. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void keepColumns(List<RosterColumn> chosen) {
        Map<String, String> fields = chosen.stream()
                .filter(column -> !RosterField.plain(column.heading()).isEmpty())
                .collect(Collectors.toMap(
                        column -> RosterField.plain(column.heading()),
                        column -> column.field() == null ? "" : column.field().name(),
                        (first, second) -> first.isEmpty() ? second : first));
        columns.keep(SchoolScope.caller().schoolId(), fields);
    }

    private RosterPlan plan(RosterColumns read, KnownRoster school, RosterChoice choice) {
        int rows = read.count();
        return RosterPlan.of(
                read, school, since(school, choice), clock.today(), done -> progress.tell(Phase.COMPARING, done, rows));
    }

    private LocalDate since(KnownRoster school, RosterChoice choice) {
        LocalDate today = clock.today();
        boolean begins = today.isBefore(school.starts().plusDays(DAYS_OF_BEGINNING));
        return choice.since() != null ? choice.since() : begins ? school.starts() : today;
    }

    private static RosterRehearsal rehearsal(UploadedFile file, RosterPlan plan, LocalDate since, RosterColumns read) {
        List<String> classes =
                plan.newClasses().stream().map(pupil -> pupil.schoolClass()).toList();
        String digest = UploadedFile.sha256(file.sha256() + since + classes + plan.planned() + read.columns());
        return new RosterRehearsal(
                since, read.columns(), plan.planned(), classes, plan.absent(), plan.faults(), plan.warnings(), digest);
    }

    private static RosterRehearsal refused(LocalDate since, List<RosterColumn> columns, List<PackageFault> faults) {
        return new RosterRehearsal(since, columns, List.of(), List.of(), List.of(), faults, List.of(), "");
    }
}
