package school.ejournal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import school.ejournal.exchange.store.ImportRuns;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.ChangeNotes;
import school.ejournal.shared.SchoolScope;
import school.ejournal.shared.TableStatistics;

/** Brings a OneRoster 1.2 package into the caller's school: all of it, or what has changed (EX-18). */
@Stateless
public class OneRosterService {

    /** The most bytes that a package may have; of one that has more, one byte more is enough to be told so. */
    public static final int LARGEST_ZIP = PackageReader.LARGEST_ZIP;

    private static final Set<String> FAMILY = Set.of("student", "parent", "guardian", "relative");

    @Inject
    private PackagePlanner planner;

    @Inject
    private PackageLoader loader;

    @Inject
    private ImportRuns runs;

    @Inject
    private ChangeNotes notes;

    @Inject
    private TableStatistics statistics;

    @Inject
    private Clock clock;

    /** Looks a package through and writes nothing (EX-01). */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public Rehearsal rehearse(byte[] zip) {
        try {
            return rehearsal(planner.plan(zip));
        } catch (PackageRefusedException broken) {
            return new Rehearsal("", false, 0, 0, 0, 0, 0, 0, broken.faults());
        }
    }

    /**
     * Applies a package, whole or not at all (EX-02). What somebody brings in is kept, so that it can be taken back.
     *
     * @throws PackageRefusedException if it has faults
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public ImportedIds apply(UploadedFile file) {
        Caller caller = SchoolScope.caller();
        if (caller.accountId() == 0) {
            return apply(file.bytes());
        }
        notes.waitForOthers(caller.schoolId());
        long run = notes.begin();
        ImportedIds ids = apply(file.bytes());
        runs.end(
                new ImportRunRow.Noted(run, "oneroster", file.name(), file.sha256()),
                caller.schoolId(),
                caller.accountId(),
                clock.instant());
        return ids;
    }

    private ImportedIds apply(byte[] zip) {
        PackagePlan plan = planner.plan(zip);
        if (!plan.faults().isEmpty()) {
            throw new PackageRefusedException(plan.faults());
        }
        planner.adopt(plan);
        ImportedIds ids = loader.load(plan);
        statistics.countGrown();
        return ids;
    }

    private static Rehearsal rehearsal(PackagePlan plan) {
        OneRosterPackage content = plan.content().active();
        List<PackageRow> schools = content.rows(PackageFile.ORGS, row -> row.is("type", "school"));
        return new Rehearsal(
                schools.isEmpty() ? "" : schools.get(0).get("name"),
                content.isDelta(),
                content.homerooms().size(),
                content.groups().size(),
                content.countRole(role -> !FAMILY.contains(role)),
                content.countRole("student"::equals),
                content.countRole(role -> FAMILY.contains(role) && !role.equals("student")),
                plan.endings().size(),
                plan.faults());
    }
}
