package school.ejournal;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled classes of all modules together, as the EAR and the launcher are made of them. */
final class BuildOutput implements LocationProvider {
    /** The repository, seen from the module that runs the tests. */
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @Override
    public Set<Location> get(Class<?> testClass) {
        return Stream.of("ejb", "batch", "web", "ear")
                .map(module -> REPOSITORY.resolve(module).resolve("target/classes"))
                .filter(Files::isDirectory)
                .map(Location::of)
                .collect(Collectors.toSet());
    }
}
