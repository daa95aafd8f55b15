package school.ejournal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.ejournal.access.AccessMatrix;
import school.ejournal.access.AccessMatrix.Line;

/** The access matrix lists every operation there is and none that is gone. */
@AnalyzeClasses(locations = BuildOutput.class, importOptions = ImportOption.DoNotIncludeTests.class)
class AccessMatrixTest {

    @ArchTest
    static void every_method_of_every_service_is_listed(JavaClasses classes) {
        Set<String> there = services(classes)
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed(line -> line.isOfServices())).isEqualTo(there).hasSizeGreaterThan(80);
    }

    @ArchTest
    static void every_method_of_every_resource_is_listed(JavaClasses classes) {
        Set<String> there = classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> operation(method).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed(line -> line.operation().contains(" /api/")))
                .isEqualTo(there)
                .hasSizeGreaterThan(10);
    }

    @ArchTest
    static void every_page_is_listed(JavaClasses classes) throws IOException {
        java.nio.file.Path pages = BuildOutput.REPOSITORY.resolve("web/src/main/webapp");
        try (Stream<java.nio.file.Path> files = Files.walk(pages)) {
            Set<String> there = files.map(file -> "/" + pages.relativize(file))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(listed(line -> line.operation().startsWith("/")))
                    .isEqualTo(there)
                    .hasSizeGreaterThan(10);
        }
    }

    /** What asks for no role asks for a transaction of somebody who did, or is one of the two doors in, or the night's inner door. */
    @ArchTest
    static void what_is_open_to_all_is_the_systems(JavaClasses classes) {
        Set<String> open = services(classes)
                .filter(method -> method.isAnnotatedWith(PermitAll.class) && !wantsTransaction(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open)
                .containsExactly(
                        "AdmissionService.choosePassword",
                        "CalendarFeedReader.read",
                        "SignInService.signIn",
                        "SystemDoor.in");
    }

    @ArchTest
    static void no_line_stands_there_twice(JavaClasses classes) {
        List<String> lines = AccessMatrix.all().stream().map(Line::toString).toList();

        assertThat(lines).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    private static Set<String> listed(java.util.function.Predicate<Line> wanted) {
        return AccessMatrix.all().stream()
                .filter(wanted)
                .map(Line::operation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaMethod> services(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Singleton.class)
                        || type.isAnnotatedWith(Stateful.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean wantsTransaction(JavaMethod method) {
        return of(method)
                .or(() -> of(method.getOwner()))
                .filter(wanted -> wanted == TransactionAttributeType.MANDATORY)
                .isPresent();
    }

    private static Optional<TransactionAttributeType> of(JavaMethod method) {
        return method.tryGetAnnotationOfType(TransactionAttribute.class).map(TransactionAttribute::value);
    }

    private static Optional<TransactionAttributeType> of(JavaClass type) {
        return type.tryGetAnnotationOfType(TransactionAttribute.class).map(TransactionAttribute::value);
    }

    /** {@code GET /api/pages/{id}}: method and path, without the paths' patterns. */
    private static Optional<String> operation(JavaMethod method) {
        String folder = method.getOwner().getAnnotationOfType(Path.class).value();
        String path = method.tryGetAnnotationOfType(Path.class)
                .map(own -> "/" + own.value())
                .orElse("");
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class))
                .flatMap(Optional::stream)
                .map(verb -> verb.value() + " /api/"
                        + (folder + path).replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^}]*})*}", "{$1}"))
                .findFirst();
    }
}
