package school.ejournal.archive;

import jakarta.ejb.ApplicationException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import school.ejournal.shared.BusinessException;

/** The folder of archives cannot be written or read: full, forbidden, gone. Once mended, the run can go on. */
@ApplicationException(rollback = true)
public class FolderRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    FolderRefusedException(Path folder, IOException failure) {
        super("archive.folderRefused", folder.toString(), reason(failure));
        initCause(failure);
    }

    FolderRefusedException() {
        super("archive.folderMissing");
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        } else if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return failure instanceof FileSystemException || failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage();
    }
}
