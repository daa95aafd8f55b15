package school.ejournal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.ModuleMap.ROOT;
import static school.ejournal.ModuleMap.packagesOf;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(locations = BuildOutput.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Named beans that are no pages: what every page shows around itself, how several say things, and its token. */
    private static final Set<String> OF_EVERY_PAGE =
            Set.of("Shell", "Show", "CsrfToken", "Followed", "LessonWords", "YearChoice", "ChildChoice");

    private static final Set<String> MACHINE_TIME = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.system",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickMinutes",
            "java.time.Clock.tickSeconds",
            "java.util.Calendar.getInstance");

    @ArchTest
    static void every_package_is_on_the_module_map(JavaClasses classes) {
        String[] known = ModuleMap.all().stream().map(ModuleMap::packagesOf).toArray(String[]::new);

        classes().should().resideInAnyPackage(known).check(classes);
    }

    @ArchTest
    static void modules_use_only_what_the_module_map_allows(JavaClasses classes) {
        for (String module : ModuleMap.all()) {
            Set<String> allowed = ModuleMap.allowedFor(module);
            String[] forbidden = ModuleMap.all().stream()
                    .filter(other -> !other.equals(module) && !allowed.contains(other))
                    .map(ModuleMap::packagesOf)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(packagesOf(module))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .as(module + " may use only " + allowed)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule modules_are_free_of_cycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static void subpackages_are_private_to_their_feature(JavaClasses classes) {
        for (String feature : ModuleMap.MAY_USE.keySet()) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(packagesOf(feature))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "." + feature + ".*..")
                    .as("only " + feature + " may look inside " + feature)
                    .check(classes);
        }
    }

    /** The web looks into failures of the database, to tell one that is not there from a fault of ours. */
    @ArchTest
    static final ArchRule only_stores_speak_to_the_database = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", packagesOf("launcher"))
            .and(not(describe(
                    "the gateway and its failure",
                    type -> isGateway(type) || isIts(type, "Statement") || isIts(type, "DatabaseException"))))
            .should()
            .dependOnClassesThat(describe("are of JDBC or the EntityManager", ArchitectureTest::isOfTheDatabase));

    @ArchTest
    static final ArchRule only_stores_use_the_gateway = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", packagesOf("shared"))
            .should()
            .dependOnClassesThat(describe("are the gateway", ArchitectureTest::isGateway))
            .as("only stores use Database and Row");

    /** Features pass a trip on, each adding what its own store asks. */
    @ArchTest
    static final ArchRule only_stores_put_statements_into_a_trip = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", packagesOf("shared"))
            .should()
            .callMethodWhere(describe(
                    "a trip takes a statement",
                    call -> call.getTargetOwner().getSimpleName().equals("RoundTrip")
                            && !call.getName().equals("send")));

    @ArchTest
    static final ArchRule the_model_knows_no_container = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.faces..",
                    "jakarta.batch..",
                    "org.primefaces..",
                    "..store..");

    @ArchTest
    static final ArchRule every_business_method_states_its_roles = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule time_comes_from_the_school_clock = noClasses()
            .that()
            .resideOutsideOfPackage(packagesOf("launcher"))
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".shared.SchoolClock")
            .should()
            .callCodeUnitWhere(describe("the machine's time is asked", ArchitectureTest::asksTheMachine));

    @ArchTest
    static final ArchRule only_batch_speaks_to_the_batch_runtime = noClasses()
            .that()
            .resideOutsideOfPackage(packagesOf("batch"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.batch..");

    @ArchTest
    static final ArchRule only_web_speaks_to_browsers = noClasses()
            .that()
            .resideOutsideOfPackage(packagesOf("web"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule entities_stay_in_their_model =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..model..");

    @ArchTest
    static final ArchRule there_are_no_dumping_grounds = noClasses()
            .should(ArchConditions.be(describe("named by what they are not", type -> type.getSimpleName()
                    .matches(".*(Utils?|Helper|Manager|D(to|TO)|VO|Impl|Info|Data)"))));

    @ArchTest
    static final ArchRule named_beans_are_pages = classes()
            .that()
            .resideInAPackage(packagesOf("web"))
            .and()
            .areAnnotatedWith(Named.class)
            .and(not(describe("of every page", type -> OF_EVERY_PAGE.contains(type.getSimpleName()))))
            .should()
            .haveSimpleNameEndingWith("Page");

    @ArchTest
    static void every_feature_says_what_it_is_and_is_null_marked(JavaClasses classes) {
        Set<String> unmarked = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (String feature : ModuleMap.MAY_USE.keySet()) {
            if (classes.containPackage(ROOT + "." + feature)) {
                JavaPackage face = classes.getPackage(ROOT + "." + feature);
                found.add(feature);
                if (!face.isAnnotatedWith(NullMarked.class)) {
                    unmarked.add(feature);
                }
            }
        }

        assertThat(found).contains("shared", "journal", "record");
        assertThat(unmarked).isEmpty();
    }

    private static boolean isOfTheDatabase(JavaClass type) {
        boolean jdbc = type.getPackageName().equals("java.sql")
                || type.getPackageName().equals("javax.sql");
        return type.isAssignableTo(EntityManager.class) || (jdbc && !type.isAssignableTo(SQLException.class));
    }

    private static boolean isGateway(JavaClass type) {
        return isIts(type, "Database") || isIts(type, "Row");
    }

    private static boolean isIts(JavaClass type, String name) {
        String full = ROOT + ".shared." + name;
        return type.getName().equals(full) || type.getName().startsWith(full + "$");
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        if (owner.startsWith("java.time.") && name.equals("now")) {
            return parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        } else if (owner.equals("java.util.Date")) {
            return name.equals("<init>") && parameters.isEmpty();
        }
        return MACHINE_TIME.contains(owner + "." + name);
    }
}
