package school.ejournal.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rows say of their own state: in a file that tells what changed each is active or to be deleted, since a moment; in one
 * that tells everything nothing is deleted.
 */
final class PackageLifecycle {

    static final String CHANGED = "dateLastModified";

    private static final Set<String> STATES = Set.of("active", OneRosterPackage.DELETED);

    /** Where rows speak of other things, by column. */
    private static final Map<String, PackageFile> REFERENCES = Map.of(
            "userSourcedId",
            PackageFile.USERS,
            "agentSourcedIds",
            PackageFile.USERS,
            "classSourcedId",
            PackageFile.CLASSES,
            "courseSourcedId",
            PackageFile.COURSES);

    private final OneRosterPackage content;
    private final List<PackageFault> faults = new ArrayList<>();

    private PackageLifecycle(OneRosterPackage content) {
        this.content = content;
    }

    static List<PackageFault> faultsOf(OneRosterPackage content) {
        PackageLifecycle check = new PackageLifecycle(content);
        for (PackageFile file : PackageFile.values()) {
            if (file != PackageFile.MANIFEST) {
                boolean delta = content.mode(file).equals(OneRosterPackage.DELTA);
                content.rows(file).forEach(delta ? check::ofDelta : check::ofBulk);
            }
        }
        check.checkReferences();
        return check.faults;
    }

    private void ofBulk(PackageRow row) {
        if (!row.get("status").isEmpty() && !row.is("status", "active")) {
            faults.add(row.fault("status", "exchange.statusInBulk"));
        }
    }

    private void ofDelta(PackageRow row) {
        if (!STATES.contains(row.get("status"))) {
            faults.add(row.fault("status", "exchange.badStatus"));
        }
        try {
            moment(row);
        } catch (DateTimeParseException noMoment) {
            faults.add(row.fault(CHANGED, "exchange.badMoment"));
        }
    }

    /**
     * Since when a row of a delta is as it says.
     *
     * @throws DateTimeParseException if it does not say so
     */
    static Instant moment(PackageRow row) {
        OffsetDateTime moment = OffsetDateTime.parse(row.get(CHANGED));
        if (moment.getYear() < PackageCheck.EARLIEST_YEAR || moment.getYear() > PackageCheck.LATEST_YEAR) {
            throw new DateTimeParseException("no moment of a school", row.get(CHANGED), 0);
        }
        return moment.toInstant();
    }

    /** What is taken away is not spoken of by what is brought. */
    private void checkReferences() {
        Map<PackageFile, Set<String>> deleted = new EnumMap<>(PackageFile.class);
        for (PackageFile file : Set.copyOf(REFERENCES.values())) {
            Set<String> gone = new HashSet<>();
            content.deleted(file).forEach(row -> gone.add(row.sourcedId()));
            deleted.put(file, gone);
        }
        OneRosterPackage active = content.active();
        for (PackageFile file :
                List.of(PackageFile.CLASSES, PackageFile.USERS, PackageFile.ROLES, PackageFile.ENROLLMENTS)) {
            for (PackageRow row : active.rows(file)) {
                REFERENCES.forEach((column, to) -> row.list(column).stream()
                        .filter(deleted.getOrDefault(to, Set.of())::contains)
                        .forEach(id -> faults.add(
                                new PackageFault(row.file(), row.number(), column, id, "exchange.deletedHere"))));
            }
        }
    }
}
