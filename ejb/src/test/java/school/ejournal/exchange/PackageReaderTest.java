package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static school.ejournal.exchange.PackageFixture.roster;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageReaderTest {
    private static final byte[] GOOD = roster().zip();

    @Test
    void readsTheRowsOfEveryFile() {
        OneRosterPackage content = roster().read();

        assertThat(content.rows(PackageFile.USERS))
                .extracting(PackageRow::number, row -> row.get("familyName"))
                .containsExactly(tuple(2L, "Ким"), tuple(3L, "Абрамов"), tuple(4L, "Абрамов"));
    }

    @Test
    void readsQuotedValuesAndAByteOrderMark() {
        OneRosterPackage content = roster().file(
                        "courses.csv", "\uFEFFsourcedId,title,courseCode\nmath,\"Алгебра, \"\"углублённо\"\"\", алг \n")
                .read();

        assertThat(content.rows(PackageFile.COURSES)).singleElement().satisfies(row -> {
            assertThat(row.sourcedId()).isEqualTo("math");
            assertThat(row.get("title")).isEqualTo("Алгебра, \"углублённо\"");
            assertThat(row.get("courseCode")).isEqualTo("алг");
        });
    }

    @ParameterizedTest
    @DisplayName("EX-03 Only the files of the standard are opened")
    @ValueSource(strings = {"sub/users.csv", "USERS.CSV", "results.csv", "a..csv", "..a/b"})
    void leavesOtherFilesClosed(String name) {
        OneRosterPackage content = roster().file(name, "\"not closed").read();

        assertThat(content.files()).containsOnlyKeys(PackageFile.values());
    }

    @ParameterizedTest(name = "[{index}]")
    @DisplayName("EX-03 A name that would lead out of a folder stops the package")
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "a/../users.csv",
                "..",
                "/users.csv",
                "..\\users.csv",
                "C:users.csv",
                "x\u0000.csv"
            })
    void refusesNamesThatLeadOut(String name) {
        assertFaults(roster().file(name, ""), PackageFault.whole(name, "exchange.badFileName"));
    }

    @ParameterizedTest
    @DisplayName("EX-05 A value that a spreadsheet would calculate is refused")
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "=HYPERLINK(\"http://example.org\")"})
    void refusesFormulas(String value) {
        String quoted = '"' + value.replace("\"", "\"\"") + '"';

        assertFaults(
                roster().line("courses.csv", "chem," + quoted + ",хим"),
                new PackageFault("courses.csv", 3, "title", value, "exchange.formula"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 (916) 555-01-02", "-", "a=b", "5-А"})
    void takesTelephoneNumbersAndDashes(String value) {
        assertThat(roster().line("courses.csv", "chem," + value + ",хим").read().rows(PackageFile.COURSES))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(PackageFile.class)
    void missesAFileByItsName(PackageFile file) {
        assertFaults(roster().without(file.fileName()), PackageFault.whole(file.fileName(), "exchange.fileMissing"));
    }

    @Test
    @DisplayName("EX-18 A package of changes has the files that its manifest promises")
    void takesChangesWithoutTheOtherFiles() {
        assertThat(PackageFixture.changes().read().files())
                .containsOnlyKeys(PackageFile.MANIFEST, PackageFile.ENROLLMENTS);
        assertFaults(
                PackageFixture.changes().line("manifest.csv", "file.users,delta"),
                PackageFault.whole("users.csv", "exchange.fileMissing"));
    }

    @Nested
    @DisplayName("EX-01 Every fault with file, row, column and value")
    class AFileThatIsBroken {
        @Test
        void isNamedWhereItIsNotUtf8() {
            byte[] windows = roster().text("users.csv").getBytes(Charset.forName("windows-1251"));

            assertFaults(roster().file("users.csv", windows), PackageFault.whole("users.csv", "exchange.notUtf8"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "sourcedId,title,courseCode\nmath,\"Алгебра,алг\n",
                    "sourcedId,title,title,courseCode\nmath,a,b,c\n",
                    "sourcedId,,title,courseCode\nmath,a,b,c\n"
                })
        void isNamedWhereItIsNoTable(String text) {
            assertFaults(roster().file("courses.csv", text), PackageFault.whole("courses.csv", "exchange.fileBroken"));
        }

        @Test
        void isNamedWithEveryColumnItLacks() {
            assertFaults(
                    roster().file("courses.csv", "sourcedId\nmath\n"),
                    new PackageFault("courses.csv", 1, "title", "", "exchange.columnMissing"),
                    new PackageFault("courses.csv", 1, "courseCode", "", "exchange.columnMissing"));
        }

        @Test
        void isNamedWithEveryColumnWhereItIsEmpty() {
            assertThat(faults(roster().file("courses.csv", "").zip()))
                    .hasSize(3)
                    .allSatisfy(fault -> assertThat(fault.key()).isEqualTo("exchange.columnMissing"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"chem,Химия", "chem,Химия,хим,более"})
        void isNamedWithTheRowThatHasOtherColumns(String line) {
            assertFaults(
                    roster().line("courses.csv", line),
                    new PackageFault("courses.csv", 3, "", "", "exchange.columnCount"));
        }

        @ParameterizedTest(name = "[{index}]")
        @ValueSource(strings = {"Хи\u0000мия", "Хи\u001bмия", "\"Хи\nмия\"", "Хи\u0085мия"})
        void isNamedWithTheValueThatHoldsControls(String title) {
            assertFaults(
                    roster().line("courses.csv", "chem," + title + ",хим"),
                    new PackageFault("courses.csv", 3, "title", "Химия", "exchange.badText"));
        }

        @Test
        void isNamedWithTheBeginningOfAValueThatIsTooLong() {
            assertFaults(
                    roster().line("courses.csv", "chem," + "Х".repeat(1_001) + ",хим"),
                    new PackageFault("courses.csv", 3, "title", "Х".repeat(60), "exchange.badText"));
        }
    }

    @Nested
    @DisplayName("EX-03 A package is limited, packed and unpacked")
    class APackageThatIsTooMuch {
        @Test
        void isRefusedByTheSizeOfTheZip() {
            assertThat(faults(new byte[PackageReader.LARGEST_ZIP + 1]))
                    .containsExactly(PackageFault.whole("", "exchange.zipTooLarge"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"users.csv", "bomb.bin"})
        void isRefusedAsSoonAsTooMuchComesOutOfIt(String name) {
            byte[] bomb = roster().file(name, new byte[PackageReader.LARGEST_CONTENT + 1])
                    .zip();

            assertThat(bomb).hasSizeLessThan(1_000_000);
            assertThat(faults(bomb)).containsExactly(PackageFault.whole("", "exchange.contentTooLarge"));
        }

        @Test
        void isRefusedByTheNumberOfItsFiles() {
            PackageFixture roster = roster();
            for (int i = 0; i < 60; i++) {
                roster.file("extra" + i + ".csv", "");
            }

            assertFaults(roster, PackageFault.whole("", "exchange.tooManyFiles"));
        }
    }

    @Nested
    class AZipThatIsBroken {
        @ParameterizedTest
        @ValueSource(strings = {"", "PK", "not a zip at all", "<xml/>"})
        void isRefusedWhereItIsNone(String content) {
            assertThat(faults(content.getBytes(StandardCharsets.UTF_8)))
                    .containsExactly(PackageFault.whole("", "exchange.zipBroken"));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 10, 100, 1000})
        void isRefusedWhereverItIsCutOff(int parts) {
            assertThat(faults(Arrays.copyOf(GOOD, GOOD.length - GOOD.length / (parts + 1) - 1)))
                    .containsExactly(PackageFault.whole("", "exchange.zipBroken"));
        }
    }

    @Property(tries = 300)
    void neverAnswersAnythingButRowsOrFaults(
            @ForAll @IntRange(max = 100_000) int where, @ForAll byte what, @ForAll @IntRange(max = 20) int cut) {
        byte[] damaged = Arrays.copyOf(GOOD, GOOD.length - cut);
        damaged[where % damaged.length] = what;

        assertThat(outcome(damaged)).isIn("rows", "faults");
    }

    private static String outcome(byte[] zip) {
        try {
            return PackageReader.read(zip).files().size() == PackageFile.values().length ? "rows" : "too few";
        } catch (PackageRefusedException refused) {
            return refused.faults().isEmpty() ? "no reason" : "faults";
        }
    }

    private static void assertFaults(PackageFixture roster, PackageFault... expected) {
        assertThat(faults(roster.zip())).containsExactly(expected);
    }

    private static List<PackageFault> faults(byte[] zip) {
        List<PackageFault> faults = new ArrayList<>();
        assertThatThrownBy(() -> PackageReader.read(zip))
                .asInstanceOf(type(PackageRefusedException.class))
                .satisfies(refused -> faults.addAll(refused.faults()));
        return faults;
    }
}
