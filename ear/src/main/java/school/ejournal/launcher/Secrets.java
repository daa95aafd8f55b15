package school.ejournal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Passwords that are made up once and kept in the data folder, readable by its owner alone. */
final class Secrets {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path data) {
        this.folder = data.resolve("secrets");
    }

    /**
     * The secret of that name; made up at the first asking, and again where writing it was cut short.
     *
     * @throws StartRefused if it cannot be read or kept
     */
    String get(String name, int length) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                Files.createDirectories(folder);
                keepPrivate(folder, "rwx------");
                keep(file, random(length));
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new StartRefused("the secrets in " + folder + " cannot be read or written");
        }
    }

    /** Writes a file that only its owner reads. */
    static Path keep(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        keepPrivate(file, "rw-------");
        return Files.writeString(file, text);
    }

    static String random(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static void keepPrivate(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
