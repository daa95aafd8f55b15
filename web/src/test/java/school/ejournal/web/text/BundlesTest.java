package school.ejournal.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.ejournal.identity.Role;
import school.ejournal.web.problem.ProblemKind;

@DisplayName("TX-01 Every text has a key and stands in the bundles in Russian and in English")
class BundlesTest {

    private static final Path SCHOOL = Path.of("../ejb/src/main/java/school/ejournal");
    private static final Pattern RULE = Pattern.compile("<li>((?:GR|AT|JR)-\\d\\d) ");
    private static final Pattern REFUSAL =
            Pattern.compile("(?:RefusedException|super)\\(\\s*\"([a-z]+\\.[A-Za-z.]+)\"");

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final String PAGES = "school.ejournal.web.page.messages";
    private static final Pattern OF_PAGE = Pattern.compile("\\bt\\['([^']+)'\\]|\\bshow\\.text\\('([^']+)'\\s*[,)]");
    private static final Pattern COUNTED = Pattern.compile("\\bshow\\.count\\([^']*'([^']+)'\\)");
    private static final Pattern OF_SCRIPT = Pattern.compile("\\bwords\\.(?!length\\b)([A-Za-z]\\w*)\\b(?!\\()");

    /** A script that has other words, too: those of the element that it serves, or none. */
    private static final Pattern OTHER_WORDS = Pattern.compile("(?:const|let) words = (?:\\w+\\.dataset;|read\\(\\))");

    /** Those of the pages, and those that leave the school without a page around them. */
    static List<String> bundles() {
        return Stream.concat(
                        Texts.BUNDLES.stream(),
                        Stream.of("school.ejournal.jobs.texts", "school.ejournal.reporting.timeliness"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(texts(bundle, Locale.ENGLISH).keySet())
                .isEqualTo(texts(bundle, Texts.RUSSIAN).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSamePlaceholders(String bundle) {
        ResourceBundle russian = texts(bundle, Texts.RUSSIAN);
        ResourceBundle english = texts(bundle, Locale.ENGLISH);

        assertThat(russian.keySet()).allSatisfy(key -> {
            assertThat(russian.getString(key)).isNotBlank();
            assertThat(english.getString(key)).isNotBlank();
            assertThat(placeholders(english.getString(key))).isEqualTo(placeholders(russian.getString(key)));
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noApostropheGetsLost(String bundle) {
        for (Locale language : List.of(Texts.RUSSIAN, Locale.ENGLISH)) {
            ResourceBundle texts = texts(bundle, language);

            assertThat(texts.keySet())
                    .allSatisfy(key ->
                            assertThat(texts.getString(key).replace("''", "")).doesNotContain("'"));
        }
    }

    @Test
    void noKeyStandsInTwoBundles() {
        long all = Texts.BUNDLES.stream()
                .mapToLong(bundle -> texts(bundle, Texts.RUSSIAN).keySet().size())
                .sum();

        assertThat(keys()).hasSize((int) all);
    }

    @Test
    void everyRuleHasAText() throws IOException {
        Set<String> rules = found("package-info.java", RULE);

        assertThat(rules).contains("GR-01", "GR-06", "AT-01", "JR-01", "JR-10");
        assertThat(keys())
                .containsAll(rules.stream().map(rule -> "rule." + rule).toList());
    }

    @Test
    void everyRefusalHasAText() throws IOException {
        Set<String> refusals = found(".java", REFUSAL);

        assertThat(refusals).contains("shared.notFound", "journal.staleLesson");
        assertThat(keys()).containsAll(refusals);
    }

    @Test
    void everyProblemHasATitleAndADetail() {
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(keys()).contains("problem." + kind.slug() + ".title", "problem." + kind.slug() + ".detail");
        }
    }

    @Test
    void everyRoleHasAName() {
        assertThat(keys())
                .containsAll(Role.GRANTABLE.stream().map(role -> "role." + role).toList());
    }

    @Test
    void everyKeyOfAPageIsThere() throws IOException {
        Set<String> keys = found(WEBAPP, ".xhtml", OF_PAGE);
        found(WEBAPP, ".xhtml", COUNTED).forEach(key -> {
            for (String form : List.of(".one", ".few", ".many")) {
                keys.add(key + form);
            }
        });

        assertThat(keys).contains("nav.letters", "absences.title").hasSizeGreaterThan(300);
        assertThat(texts(PAGES, Texts.RUSSIAN).keySet()).containsAll(keys);
    }

    @Test
    void everyWordOfAScriptIsThere() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(WEBAPP.resolve("resources/ejournal"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                String script = Files.readString(file);
                String own = OTHER_WORDS.matcher(script).find() ? "page\\." : "";
                Pattern.compile(own + OF_SCRIPT)
                        .matcher(script)
                        .results()
                        .forEach(match -> words.add("js." + match.group(1)));
            }
        }

        assertThat(words).contains("js.columnChosen", "js.failed", "js.remarkSaved");
        assertThat(texts(PAGES, Texts.RUSSIAN).keySet()).containsAll(words);
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Texts.BUNDLES.forEach(bundle -> keys.addAll(texts(bundle, Texts.RUSSIAN).keySet()));
        return keys;
    }

    private static ResourceBundle texts(String bundle, Locale language) {
        return Texts.bundle(bundle, language);
    }

    private static List<String> placeholders(String text) {
        int count = new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
        return Stream.concat(
                        Stream.of(Integer.toString(count)),
                        Pattern.compile("\\{\\d}")
                                .matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .sorted())
                .toList();
    }

    private static Set<String> found(String ending, Pattern pattern) throws IOException {
        return found(SCHOOL, ending, pattern);
    }

    /** What the groups of a pattern find in the files below a folder. */
    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(group(match)));
            }
        }
        return found;
    }

    private static String group(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(match.groupCount());
    }
}
