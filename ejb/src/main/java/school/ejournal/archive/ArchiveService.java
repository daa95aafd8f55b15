package school.ejournal.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import school.ejournal.archive.store.Archives;
import school.ejournal.archive.store.StoredArchive;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolRow;
import school.ejournal.identity.SchoolService;
import school.ejournal.journal.EarlierMark;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.StudentRow;
import school.ejournal.record.RecordService;
import school.ejournal.reporting.PrintHeading;
import school.ejournal.reporting.PrintedForms;
import school.ejournal.reporting.SummarySheet;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/**
 * Makes the archive copy of a term, step by step, for the run of a job that asks. Each step may be asked for again after a
 * failure and leaves what is right as it is.
 */
@Stateless
public class ArchiveService {

    @Inject
    private Archives archives;

    @Inject
    private Expectations expectations;

    @Inject
    private SchoolClock clock;

    @EJB
    private SchoolService schools;

    @EJB
    private JournalQuery journal;

    @EJB
    private RecordService records;

    /** Terms whose archive is due today (AR-06). */
    @RolesAllowed(Role.SYSTEM)
    public List<Long> listDue() {
        ZoneId zone = zone();
        LocalDate today = clock.today(zone);
        return archives.listDue(today, zone.getId());
    }

    /**
     * Begins the archive of a run and fixes its moment (AR-01); a run that has one keeps it.
     *
     * @return how many files can be made
     */
    @RolesAllowed(Role.SYSTEM)
    public int plan(long runId, long termId) {
        StoredArchive archive = archives.findOfRun(runId)
                .orElseGet(() -> archives.begin(
                        runId,
                        SchoolScope.caller().schoolId(),
                        termId,
                        clock.clock().instant()));
        List<ArchiveItem> expected = expectations.list(archive, zone());
        archives.expect(archive.id(), expected.size());
        return Expectations.makeable(expected).size();
    }

    /**
     * Waits until the entries under way when the moment was fixed are written, so that every later reading as of that
     * moment sees the same. Ask for it after the plan, in a transaction of its own; it holds nobody up.
     */
    @RolesAllowed(Role.SYSTEM)
    public void awaitWriters(long runId) {
        StoredArchive archive = ofRun(runId);
        Stream<Long> own = expectations.list(archive, zone()).stream()
                .map(ArchiveItem::pageId)
                .filter(Objects::nonNull);
        records.lockAll(Stream.concat(own, archives.listEarlierPages(archive.termId()).stream())
                .toList());
    }

    /** The classes to make files for. */
    @RolesAllowed(Role.SYSTEM)
    public List<Long> listClasses(long runId) {
        return Expectations.makeable(expectations.list(ofRun(runId), zone())).stream()
                .map(ArchiveItem::classId)
                .distinct()
                .toList();
    }

    /** What is to be made for a class, in the order of names. */
    @RolesAllowed(Role.SYSTEM)
    public List<ArchiveItem> listItems(long runId, long classId) {
        return Expectations.makeable(expectations.list(ofRun(runId), zone())).stream()
                .filter(item -> item.classId() == classId)
                .toList();
    }

    /**
     * Makes one file as of the archive's moment.
     *
     * @throws FolderRefusedException if the folder cannot be written
     */
    @RolesAllowed(Role.SYSTEM)
    public ListedFile make(long runId, ArchiveItem item) {
        StoredArchive archive = ofRun(runId);
        SchoolRow school = schools.getOwn();
        PrintHeading heading = new PrintHeading(school.name(), archive.asOf(), ZoneId.of(school.zone()));
        byte[] pdf = item.pageId() != null
                ? PrintedForms.journalPage(journal.openAsOf(item.pageId(), archive.asOf()), heading)
                : PrintedForms.summarySheet(summary(runId, item.classId(), archive), heading);
        FileDigest digest = ArchiveFolder.of(archive.folder()).write(item.name(), pdf);
        return new ListedFile(item.name(), item.kind(), item.classId(), item.pageId(), digest.sha256(), digest.bytes());
    }

    /** Lists files that were made; answers how many of them were not listed before. */
    @RolesAllowed(Role.SYSTEM)
    public int keep(long runId, List<ListedFile> files) {
        StoredArchive archive = ofRun(runId);
        int fresh = 0;
        for (ListedFile file : files) {
            fresh += archives.keep(archive.id(), SchoolScope.caller().schoolId(), file) ? 1 : 0;
        }
        return fresh;
    }

    /**
     * Reads what was made and writes the manifest with the verdict on it.
     *
     * @throws FolderRefusedException if the folder cannot be written
     */
    @RolesAllowed(Role.SYSTEM)
    public void writeManifest(long runId) {
        StoredArchive archive = ofRun(runId);
        ArchiveFolder folder = ArchiveFolder.of(archive.folder());
        folder.tidy();
        List<ListedFile> files = archives.listFiles(archive.id());
        ArchiveVerdict verdict = ArchiveCheck.check(folder, files, expectations.list(archive, zone()));
        Manifest manifest = new Manifest(archive.id(), archive.termId(), archive.asOf(), files, verdict);
        FileDigest digest = folder.write(Manifest.NAME, manifest.json().getBytes(StandardCharsets.UTF_8));
        archives.seal(archive.id(), digest.sha256());
    }

    /** The archive is finished, or failed where reading back found it not intact. */
    @RolesAllowed(Role.SYSTEM)
    public void finish(long runId, ArchiveVerdict verdict) {
        archives.finish(ofRun(runId).id(), verdict, clock.clock().instant());
    }

    /** The archive of a run. */
    @RolesAllowed(Role.SYSTEM)
    public long getArchiveId(long runId) {
        return ofRun(runId).id();
    }

    private SummarySheet summary(long runId, long classId, StoredArchive archive) {
        List<JournalSheet> pages = listItems(runId, classId).stream()
                .map(ArchiveItem::pageId)
                .filter(Objects::nonNull)
                .map(page -> journal.openAsOf(page, archive.asOf()))
                .toList();
        List<Long> students = pages.stream()
                .flatMap(page -> page.students().stream())
                .map(StudentRow::id)
                .distinct()
                .toList();
        List<EarlierMark> earlier = journal.listEarlierMarks(archive.termId(), students, archive.asOf());
        return SummarySheet.of(pages, earlier);
    }

    private StoredArchive ofRun(long runId) {
        return archives.findOfRun(runId).orElseThrow(NotFoundException::new);
    }

    private ZoneId zone() {
        return ZoneId.of(schools.getOwn().zone());
    }
}
