package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Server, database and launcher are killed: the launcher says so, ends, and leaves nothing that the next start keeps. On a
 * product of its own, beside the other tests.
 */
@Execution(ExecutionMode.CONCURRENT)
class UnexpectedEndIT {

    private static final Path DATA = Path.of("target/it/killed").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 45;

    /** Of the processor, for others are at work beside: in the promised 20 seconds two cores do less than that. */
    private static final Duration A_FURTHER_START = Duration.ofSeconds(60);

    /** One test, for each start takes its time. */
    @Test
    void nothingOutlivesWhatItNeeds() {
        Launched.clear(DATA);
        List<ProcessHandle> left;
        try (Launched first = start()) {
            left = processes(first);
            first.launcher().destroyForcibly();
            assertThat(first.awaitEnd(PATIENCE_SECONDS)).isPresent();
            assertThat(left).anyMatch(ProcessHandle::isAlive);
        }
        try (Launched second = start()) {
            assertThat(left).noneMatch(ProcessHandle::isAlive);
            left = processes(second);
            second.postgres().forEach(ProcessHandle::destroyForcibly);
            assertEnded(second, "Ejournal: the database has ended by itself", left);
        }
        try (Launched third = start()) {
            left = processes(third);
            third.server().destroyForcibly();
            assertEnded(third, "Ejournal: the server has ended by itself with status 137", left);
        }
        askedToEndNothingIsLeft();
    }

    /** By SIGTERM, after a start on data of before that takes its time. */
    private static void askedToEndNothingIsLeft() {
        long began = System.nanoTime();
        try (Launched fourth = start()) {
            Duration worked = fourth.server().info().totalCpuDuration().orElseThrow();
            System.out.println("a further start: "
                    + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms, in which the server worked for "
                    + worked.toMillis() + " ms");
            assertThat(worked).isLessThan(A_FURTHER_START);
            List<ProcessHandle> left = processes(fourth);
            fourth.launcher().destroy();
            assertThat(fourth.awaitEnd(PATIENCE_SECONDS)).isPresent();
            assertGone(left);
            assertThat(fourth.said()).doesNotContain("by itself");
            assertThat(DATA.resolve("server.pid")).doesNotExist();
            assertThat(DATA.resolve("pg/postmaster.pid")).doesNotExist();
            assertThat(DATA.resolve("server/deployments")).doesNotExist();
        }
    }

    private static Launched start() {
        Map<String, String> environment = Map.of(
                "EJOURNAL_ADMIN_LOGIN",
                "administrator",
                "EJOURNAL_ADMIN_PASSWORD",
                Product.PASSWORD,
                "EJOURNAL_JAVA_OPTS",
                Product.SHORT_LIVED);
        return Launched.start(DATA, Product.freePort(), environment, "--empty").awaitReady();
    }

    private static List<ProcessHandle> processes(Launched launched) {
        List<ProcessHandle> all = new ArrayList<>(launched.postgres());
        all.add(launched.server());
        return all;
    }

    private static void assertEnded(Launched launched, String said, List<ProcessHandle> left) {
        assertThat(launched.awaitEnd(PATIENCE_SECONDS)).hasValue(1);
        assertThat(launched.said()).contains(said);
        assertGone(left);
    }

    private static void assertGone(List<ProcessHandle> left) {
        assertThat(left).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }
}
