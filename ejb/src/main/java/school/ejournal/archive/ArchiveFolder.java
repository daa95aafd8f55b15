package school.ejournal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;

/** The folder of one archive. Files come into it whole or not at all (AR-03). */
final class ArchiveFolder {

    private static final String UNFINISHED = ".part";

    private final Path folder;

    ArchiveFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder of an archive under the root of all archives.
     *
     * @throws FolderRefusedException if no root is set
     */
    static ArchiveFolder of(String name) {
        String root = System.getProperty("ejournal.archive.dir", "");
        if (root.isBlank()) {
            throw new FolderRefusedException();
        }
        return new ArchiveFolder(Path.of(root, name));
    }

    /**
     * Writes a file aside, forces it to disk and moves it to its name; one that is there with this content stays.
     *
     * @throws FolderRefusedException if the folder cannot be written
     */
    FileDigest write(String name, byte[] content) {
        FileDigest wanted = FileDigest.of(content);
        if (find(name).filter(wanted::equals).isPresent()) {
            return wanted;
        }
        Path aside = folder.resolve(name + UNFINISHED);
        try {
            prepare();
            force(aside, content);
            Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            forceDirectory(folder);
            return wanted;
        } catch (IOException failure) {
            discard(aside);
            throw new FolderRefusedException(folder, failure);
        }
    }

    /**
     * What the file of this name is known by, read from disk; empty where there is none.
     *
     * @throws FolderRefusedException if it cannot be read
     */
    Optional<FileDigest> find(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        MessageDigest digest = FileDigest.newDigest();
        try (InputStream content = new DigestInputStream(open(name), digest)) {
            long length = content.transferTo(OutputStream.nullOutputStream());
            return Optional.of(FileDigest.of(digest, length));
        } catch (IOException failure) {
            throw new FolderRefusedException(folder, failure);
        }
    }

    /** Opens a file that the archive lists. */
    InputStream open(String listed) throws IOException {
        return Files.newInputStream(folder.resolve(listed), LinkOption.NOFOLLOW_LINKS);
    }

    /** The length of a file that the archive lists. */
    long size(String listed) throws IOException {
        return Files.size(folder.resolve(listed));
    }

    /** Removes what a killed run left unfinished. */
    void tidy() {
        try {
            prepare();
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
                for (Path leftover : leftovers) {
                    Files.delete(leftover);
                }
            }
        } catch (IOException failure) {
            throw new FolderRefusedException(folder, failure);
        }
    }

    private void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Path parent = folder.getParent();
            if (parent != null) {
                forceDirectory(parent);
            }
        }
    }

    private static void force(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void forceDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            // the failure that led here is the one to tell
        }
    }
}
