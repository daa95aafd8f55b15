package school.ejournal.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.ejournal.archive.store.Archives;
import school.ejournal.archive.store.StoredArchive;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolService;
import school.ejournal.shared.NotFoundException;

/** Reads archives again from disk and gives the two verdicts on them (AR-04). */
@Stateless
public class ArchiveVerifier {

    @Inject
    private Archives archives;

    @Inject
    private Expectations expectations;

    @EJB
    private SchoolService schools;

    /**
     * Verifies an archive, its manifest included, and notes the verdict.
     *
     * @throws NotFoundException if the school has no such archive
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR, Role.SYSTEM})
    public ArchiveVerdict verify(long archiveId) {
        StoredArchive archive = archives.find(archiveId).orElseThrow(NotFoundException::new);
        ArchiveFolder folder = ArchiveFolder.of(archive.folder());
        ArchiveVerdict files = ArchiveCheck.check(
                folder,
                archives.listFiles(archiveId),
                expectations.list(archive, ZoneId.of(schools.getOwn().zone())));
        ArchiveVerdict verdict = withManifest(files, archive, folder.find(Manifest.NAME));
        archives.judge(archiveId, verdict);
        return verdict;
    }

    private static ArchiveVerdict withManifest(
            ArchiveVerdict files, StoredArchive archive, Optional<FileDigest> found) {
        String wanted = archive.manifestSha256();
        if (wanted == null
                || found.filter(digest -> digest.sha256().equals(wanted)).isPresent()) {
            return files;
        }
        List<String> altered = new ArrayList<>(files.altered());
        List<String> lost = new ArrayList<>(files.lost());
        List<String> missing = new ArrayList<>(files.missing());
        if (found.isPresent()) {
            altered.add(Manifest.NAME);
        } else {
            lost.add(Manifest.NAME);
            missing.add(Manifest.NAME);
        }
        return new ArchiveVerdict(altered, lost, missing);
    }
}
