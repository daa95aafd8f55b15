package school.ejournal.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.Property;
import net.jqwik.engine.JqwikTestEngine;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.platform.engine.TestEngine;
import school.ejournal.access.AccessMatrix;
import school.ejournal.access.AccessSchool;

/** The EAR as it was built, with the tests as one more web module. */
final class Deployments {
    private static final String TESTS = "ejournal-tests.war";
    private static final String DESCRIPTOR = "application.xml";

    private Deployments() {}

    static EnterpriseArchive product() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "ejournal.ear")
                .importFrom(Path.of("target/ejournal.ear").toFile())
                .as(EnterpriseArchive.class);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, TESTS)
                .addPackages(true, Deployments.class.getPackage(), AccessMatrix.class.getPackage())
                .addAsResource(AccessMatrix.FILE)
                .addAsResource(AccessSchool.FILE)
                .addAsResource(BigSchool.FILE)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron\n"),
                        "MANIFEST.MF")
                .addAsLibraries(jar(Property.class))
                .addAsLibrary(engine());
        return ear.addAsLibrary(jar(Assertions.class))
                .addAsModule(Testable.archiveToTest(tests))
                .setApplicationXML(new StringAsset(withTests(descriptor(ear))));
    }

    /** Properties are run by whoever asks for them: as a service the engine would look at each test that runs in the server. */
    private static Archive<?> engine() {
        JavaArchive engine = ShrinkWrap.create(ZipImporter.class, "jqwik-engine.jar")
                .importFrom(jar(JqwikTestEngine.class))
                .as(JavaArchive.class);
        engine.delete("META-INF/services/" + TestEngine.class.getName());
        return engine;
    }

    private static File jar(Class<?> within) {
        return new File(
                within.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String descriptor(EnterpriseArchive ear) {
        try (InputStream content = ear.get("META-INF/" + DESCRIPTOR).getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String withTests(String descriptor) {
        return descriptor.replaceFirst(
                "(?s)(.*</module>)",
                "$1\n  <module>\n    <web>\n      <web-uri>" + TESTS
                        + "</web-uri>\n      <context-root>/tests</context-root>\n    </web>\n  </module>");
    }
}
