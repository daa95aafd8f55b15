package school.ejournal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static school.ejournal.BuildOutput.REPOSITORY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.MethodSizes.Size;

/** No file and no method outgrows a reader; without exceptions for code of ours, tests included. */
class SizeTest {
    private static final int LONGEST_METHOD = 40;

    /** Files that others wrote or a program makes, from the repository's root, each with the reason it is here. */
    private static final Map<String, String> NOT_OURS = Map.of();

    private static final Set<String> FOLDERS_OF_TOOLS = Set.of("target", "node_modules");

    @ParameterizedTest(name = "{0} files have at most {1} lines")
    @CsvSource({".java, 400", ".xhtml, 120", ".js, 400", ".css, 400"})
    void filesAreShort(String ending, int limit) {
        List<String> tooLong = ours(ending).stream()
                .filter(file -> lines(file) > limit)
                .map(file -> REPOSITORY.relativize(file) + ": " + lines(file) + " lines")
                .toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        List<Path> files = ours(".java");
        try (StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            List<Size> sizes = MethodSizes.of(manager.getJavaFileObjectsFromPaths(files));

            assertThat(sizes).hasSizeGreaterThan(files.size());
            assertThat(sizes).filteredOn(size -> size.lines() > LONGEST_METHOD).isEmpty();
        }
    }

    @Test
    void everyModuleIsMeasured() {
        assertThat(ours(".java"))
                .contains(
                        REPOSITORY.resolve("ejb/src/main/java/school/ejournal/record/Chain.java"),
                        REPOSITORY.resolve("ear/src/main/java/school/ejournal/launcher/Launcher.java"),
                        REPOSITORY.resolve("ear/src/test/java/school/ejournal/SizeTest.java"));
    }

    @Test
    void onlyFilesThatExistAreExcused() {
        assertThat(NOT_OURS).allSatisfy((file, reason) -> assertThat(REPOSITORY.resolve(file))
                .isRegularFile());
    }

    @Test
    void methodsAreCountedFromTheirAnnotationsToTheirClosingBrace() throws IOException {
        JavaFileObject source = source("""
                class Sample {
                    /** Not counted. */
                    @Deprecated
                    void four() {
                        // a comment counts
                    }

                    Sample() {}

                    static {
                        System.out.println();
                    }

                    Runnable none = () -> {};
                }
                """);

        List<Size> sizes = MethodSizes.of(List.of(source));

        assertThat(sizes)
                .extracting(Size::method, Size::line, Size::lines)
                .containsExactlyInAnyOrder(
                        tuple("four", 3L, 4L), tuple("<init>", 8L, 1L), tuple("initialiser", 10L, 3L));
    }

    private static List<Path> ours(String ending) {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(SizeTest::isOurs)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOurs(Path file) {
        Path inside = REPOSITORY.relativize(file);
        for (Path part : inside) {
            if (FOLDERS_OF_TOOLS.contains(part.toString()) || part.toString().startsWith(".")) {
                return false;
            }
        }
        return !NOT_OURS.containsKey(inside.toString().replace('\\', '/'));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
