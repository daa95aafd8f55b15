package school.ejournal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.grading.MarkRule;
import school.ejournal.grading.MarkRules;

/**
 * The numbered rules of the features' {@code package-info.java} are the school's regulation in code: what they list, the
 * code does, and the other way round.
 */
@DisplayName("The numbered rules")
class RegulationTest {
    private static final Path MAIN = Path.of("src/main/java/school/ejournal");
    private static final Path TESTS = Path.of("src/test/java/school/ejournal");
    private static final Pattern LISTED = Pattern.compile("<li>([A-Z]{2}-\\d{2}) ");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{2}-\\d{2}\\b");
    private static final Pattern OBJECTED = Pattern.compile("Objection\\.(?:invalid|locked)\\(\"([A-Z]{2}-\\d{2})\"");

    @Test
    void areListedOnceAndWithoutGaps() {
        Map<String, List<String>> byPrefix = listed().stream()
                .collect(groupingBy(
                        number -> number.substring(0, 2), TreeMap::new, mapping(n -> n, toCollection(ArrayList::new))));

        assertThat(byPrefix).isNotEmpty().allSatisfy((prefix, numbers) -> assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(n -> "%s-%02d".formatted(prefix, n))
                        .toList()));
    }

    @Test
    void ofMarksAreThoseInForceInTheirOrder() {
        List<String> listed =
                listed().stream().filter(number -> number.startsWith("GR-")).toList();

        assertThat(MarkRules.inForce()).extracting(MarkRule::number).containsExactlyElementsOf(listed);
    }

    @Test
    void areListedWhereverTheCodeObjects() {
        Set<String> objected = new TreeSet<>();
        sources(MAIN).forEach(source -> objected.addAll(all(OBJECTED, source)));

        assertThat(objected).contains("JR-01", "JR-07", "AT-01").isSubsetOf(listed());
    }

    @Test
    void areListedWhereverTheCodeSpeaksOfThem() {
        Set<String> prefixes =
                listed().stream().map(number -> number.substring(0, 2)).collect(toSet());
        Set<String> spoken = new TreeSet<>();
        sources(MAIN)
                .forEach(source ->
                        NUMBER.matcher(source).results().map(MatchResult::group).forEach(spoken::add));
        spoken.removeIf(number -> !prefixes.contains(number.substring(0, 2)));

        assertThat(spoken).isNotEmpty().isSubsetOf(listed());
    }

    /** The other numbers want a server or a database and are quoted by the tests that have one. */
    @Test
    void ofMarksPresenceAndPlacesAreQuotedByTests() {
        Set<String> quoted = new TreeSet<>();
        sources(TESTS)
                .forEach(source ->
                        NUMBER.matcher(source).results().map(MatchResult::group).forEach(quoted::add));

        assertThat(listed())
                .filteredOn(number -> number.matches("(GR|AT)-\\d\\d|JR-0[1-7]|JR-11"))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(quoted).contains(number));
    }

    private static List<String> listed() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .sorted()
                    .flatMap(file -> all(LISTED, read(file)).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RegulationTest::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
