package school.ejournal.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
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
                        "MANIFEST.MF");
        return ear.addAsLibrary(assertions())
                .addAsModule(Testable.archiveToTest(tests))
                .setApplicationXML(new StringAsset(withTests(descriptor(ear))));
    }

    private static File assertions() {
        return new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
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
