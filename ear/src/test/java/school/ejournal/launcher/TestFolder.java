package school.ejournal.launcher;

import java.nio.file.Path;

/** Where a process of tests keeps what it starts; several of them run beside each other, and the build names each its own. */
public final class TestFolder {

    private static final Path OWN =
            Path.of(System.getProperty("ejournal.it.folder", "target/it/1")).toAbsolutePath();

    private TestFolder() {}

    public static Path of(String name) {
        return OWN.resolve(name);
    }
}
