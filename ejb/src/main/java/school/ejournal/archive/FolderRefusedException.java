package school.ejournal.archive;

import jakarta.ejb.ApplicationException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.ejournal.shared.BusinessException;

/** The folder of archives cannot be written or read: full, forbidden, gone. Once mended, the run can go on. */
@ApplicationException(rollback = true)
public class FolderRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private static final long NO_ROOM = 1_000_000;
    private static final List<String> FULL = List.of("No space left", "quota exceeded", "not enough space");

    FolderRefusedException(Path folder, IOException failure) {
        super(key(folder, failure), folder.toString(), reason(failure));
        initCause(failure);
    }

    FolderRefusedException() {
        super("archive.folderMissing");
    }

    private static String key(Path folder, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "archive.folderDenied";
        }
        return isFull(folder, failure) ? "archive.folderFull" : "archive.folderRefused";
    }

    /** The system says so in its own language, so that the room that is left is asked for, too. */
    private static boolean isFull(Path folder, IOException failure) {
        String said = reason(failure);
        return FULL.stream().anyMatch(said::contains) || room(folder) < NO_ROOM;
    }

    private static long room(Path folder) {
        Optional<Path> nearest = Stream.iterate(folder.toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(Files::isDirectory)
                .findFirst();
        try {
            return nearest.isEmpty()
                    ? Long.MAX_VALUE
                    : Files.getFileStore(nearest.get()).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return failure instanceof FileSystemException || failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage();
    }
}
