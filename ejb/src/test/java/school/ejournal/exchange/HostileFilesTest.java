package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.ejournal.exchange.plan.KnownRoster;
import school.ejournal.exchange.plan.RosterColumns;
import school.ejournal.exchange.plan.RosterPlan;
import school.ejournal.exchange.sheet.SheetReader;

/** Broken and hostile files of all kinds: each is refused in time, with the place, and without much memory. */
@DisplayName("EX-03, EX-08 Hostile files are refused")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    /** Of the reading itself: what else the machine does meanwhile is not its fault. */
    private static final Duration IN_TIME = Duration.ofSeconds(2);

    /** What is made on the way, most of it gone at once; a file of a hundred megabytes is copied while it grows. */
    private static final long MOST_ALLOCATED = 600_000_000;

    /** What is wrong with a package as a whole; everything else is told by its file. */
    private static final Set<String> OF_THE_WHOLE =
            Set.of("exchange.zipBroken", "exchange.zipTooLarge", "exchange.contentTooLarge", "exchange.tooManyFiles");

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static List<HostileFile> sheets() {
        List<HostileFile> all = new ArrayList<>(HostileTexts.all());
        all.addAll(HostileWorkbooks.all());
        return all;
    }

    static List<HostileFile> packages() {
        return HostilePackages.all();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aSheetIsRefusedInTime(HostileFile file) {
        refused(file, HostileFilesTest::faultsOfSheet);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageIsRefusedInTime(HostileFile file) {
        refused(file, HostileFilesTest::faultsOfPackage);
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(sheets().size() + packages().size()).isGreaterThanOrEqualTo(380);
    }

    @Test
    void oneLineOfTwoGigabytesIsReadNoFurtherThanTheLimit() throws IOException {
        Endless endless = new Endless(2_000_000_000L);
        long began = MEMORY.getCurrentThreadCpuTime();

        List<PackageFault> faults = faultsOfSheet(UploadedFile.read("list.csv", endless));

        assertThat(faults).extracting(PackageFault::key).containsExactly("exchange.sheetTooLarge");
        assertThat(Duration.ofNanos(MEMORY.getCurrentThreadCpuTime() - began)).isLessThan(IN_TIME);
        assertThat(endless.given).isLessThan(UploadedFile.LARGEST + 1_000_000L);
    }

    private interface Reading {
        List<PackageFault> faults(UploadedFile file);
    }

    private static void refused(HostileFile hostile, Reading reading) {
        UploadedFile file = new UploadedFile(hostile.name(), hostile.bytes());
        byte[] before = hostile.bytes().clone();
        long allocated = MEMORY.getCurrentThreadAllocatedBytes();
        long began = MEMORY.getCurrentThreadCpuTime();

        List<PackageFault> faults = reading.faults(file);

        Duration took = Duration.ofNanos(MEMORY.getCurrentThreadCpuTime() - began);
        long memory = MEMORY.getCurrentThreadAllocatedBytes() - allocated;
        assertThat(faults).as(hostile.what()).isNotEmpty();
        assertThat(faults.get(0).key()).startsWith("exchange.");
        assertThat(faults).as(hostile.what()).allMatch(HostileFilesTest::namesItsPlace);
        assertThat(took).as(hostile.what()).isLessThan(IN_TIME);
        assertThat(memory).as(hostile.what()).isLessThan(MOST_ALLOCATED);
        assertThat(Arrays.equals(before, hostile.bytes())).isTrue();
    }

    private static List<PackageFault> faultsOfSheet(UploadedFile file) {
        try {
            RosterColumns columns = RosterColumns.of(SheetReader.read(file), Map.of());
            KnownRoster school =
                    new KnownRoster(1, DAY, DAY.plusMonths(9), Map.of(), Set.of("quarter"), List.of(), List.of());
            List<PackageFault> faults = RosterPlan.of(columns, school, DAY, DAY).faults();
            assertThat(faults).allSatisfy(fault -> assertThat(fault.row()).isPositive());
            return faults;
        } catch (PackageRefusedException refused) {
            assertThat(refused.faults())
                    .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(file.name()));
            return refused.faults();
        }
    }

    private static List<PackageFault> faultsOfPackage(UploadedFile file) {
        try {
            OneRosterPackage content = PackageReader.read(file.bytes());
            return content.isDelta()
                    ? PackagePlan.ofChanges(
                                    content,
                                    KnownSchoolFixture.school(),
                                    KnownSchoolFixture.TODAY,
                                    KnownSchoolFixture.ZONE)
                            .faults()
                    : PackageCheck.faultsOf(content);
        } catch (PackageRefusedException refused) {
            return refused.faults();
        }
    }

    private static boolean namesItsPlace(PackageFault fault) {
        return !fault.file().isEmpty() || OF_THE_WHOLE.contains(fault.key());
    }

    /** A line that is made while it is read. */
    private static final class Endless extends InputStream {
        private final byte[] letter = "ы".getBytes(StandardCharsets.UTF_8);
        private final long length;
        private long given;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return given < length ? letter[(int) (given++ % 2)] & 0xFF : -1;
        }
    }
}
