package school.ejournal.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import school.ejournal.archive.store.Archives;
import school.ejournal.archive.store.StoredArchive;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;

/** Reads archives (AR-07). */
@Stateless
public class ArchiveQuery {

    private static final String FINISHED = "finished";

    @Inject
    private Archives archives;

    @EJB
    private ArchiveVerifier verifier;

    /** The school's archives, those of the latest moment first. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<ArchiveRow> listArchives() {
        return archives.list();
    }

    /**
     * The manifest as JSON, with the verdicts as the files are now: they are read for it.
     *
     * @throws NotFoundException if the school has no such archive, or it is not finished
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public String getManifest(long id) {
        StoredArchive archive = finished(id);
        ArchiveVerdict verdict = verifier.verify(id);
        return new Manifest(id, archive.termId(), archive.asOf(), archives.listFiles(id), verdict).json();
    }

    /**
     * Opens a file that the archive lists, or its manifest as it was written (AR-05).
     *
     * @throws NotFoundException if the school has no such finished archive, or it has no such file
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public ArchiveFile open(long id, String name) {
        StoredArchive archive = finished(id);
        String listed = archives.listFiles(id).stream()
                .map(ListedFile::name)
                .filter(name::equals)
                .findFirst()
                .orElseGet(() -> manifestNamed(name));
        ArchiveFolder folder = ArchiveFolder.of(archive.folder());
        String mediaType = listed.endsWith(".json") ? "application/json" : "application/pdf";
        try {
            return new ArchiveFile(listed, mediaType, folder.size(listed), folder.open(listed));
        } catch (IOException gone) {
            throw new NotFoundException();
        }
    }

    private static String manifestNamed(String name) {
        if (!name.equals(Manifest.NAME)) {
            throw new NotFoundException();
        }
        return Manifest.NAME;
    }

    private StoredArchive finished(long id) {
        return archives.find(id)
                .filter(archive -> archive.state().equals(FINISHED))
                .orElseThrow(NotFoundException::new);
    }
}
