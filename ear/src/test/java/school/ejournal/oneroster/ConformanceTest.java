package school.ejournal.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check finds each kind of breach, and nothing in a package that conforms: else it would prove nothing. */
@DisplayName("What holds a package against the standard's tables")
class ConformanceTest {

    private final Map<String, List<List<String>>> files = new LinkedHashMap<>();

    @BeforeEach
    void aPackageThatConforms() throws IOException {
        filled("orgs", "name=School; type=school");
        filled("academicSessions", "sourcedId=y; type=schoolYear; schoolYear=2027");
        filled("academicSessions", "sourcedId=q; type=gradingPeriod; parentSourcedId=y; schoolYear=2027");
        filled("courses", "title=Math; orgSourcedId=orgs1; schoolYearSourcedId=y");
        filled("classes", "classType=scheduled; courseSourcedId=courses1; schoolSourcedId=orgs1; termSourcedIds=q");
        filled("users", "enabledUser=true; primaryOrgSourcedId=orgs1");
        filled("roles", "userSourcedId=users1; roleType=primary; role=student; orgSourcedId=orgs1");
        filled("enrollments", "classSourcedId=classes1; schoolSourcedId=orgs1; userSourcedId=users1; role=student");
        filled("demographics", "sourcedId=users1; birthDate=2015-02-28; sex=male");
        filled("categories", "weight=2");
        filled(
                "scoreScales",
                "orgSourcedId=orgs1; courseSourcedId=courses1; classSourcedId=classes1; scoreScaleValue={5:A},{4:B}");
        filled(
                "lineItems",
                "classSourcedId=classes1; categorySourcedId=categories1; academicSessionSourcedId=q;"
                        + " resultValueMin=1; resultValueMax=5; schoolSourcedId=orgs1");
        filled("lineItemScoreScales", "lineItemSourcedId=lineItems1; scoreScaleSourcedId=scoreScales1");
        filled(
                "results",
                "lineItemSourcedId=lineItems1; studentSourcedId=users1; scoreStatus=fully graded; score=4;"
                        + " classSourcedId=classes1; missing=false");
    }

    /** A row of a file, by the columns that say something. */
    private void filled(String file, String cells) throws IOException {
        row(
                file,
                Stream.of(cells.split("; "))
                        .flatMap(cell -> Stream.of(cell.split("=", 2)))
                        .toArray(String[]::new));
    }

    @Test
    void findsNothingInAPackageThatConforms() throws IOException {
        assertThat(Conformance.findings(zip())).isEmpty();
    }

    @ParameterizedTest(name = "{0}.csv, {1} = \"{2}\"")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        users            | givenName                | -            | empty
        users            | sourcedId                | Ж1           | letters
        users            | enabledUser              | yes          | truth
        users            | status                   | active       | not empty
        users            | primaryOrgSourcedId      | orgs2        | leads nowhere
        academicSessions | startDate                | 2026-02-30   | date
        academicSessions | schoolYear               | 26           | year
        academicSessions | type                     | era          | word
        classes          | courseSourcedId          | -            | empty
        classes          | termSourcedIds           | q,q9         | leads nowhere
        enrollments      | role                     | pupil        | word
        enrollments      | userSourcedId            | users9       | leads nowhere
        roles            | roleType                 | main         | word
        roles            | orgSourcedId             | -            | empty
        demographics     | sourcedId                | users9       | leads nowhere
        categories       | weight                   | 1.5          | integer
        scoreScales      | scoreScaleValue          | 5=A          | pairs
        lineItems        | academicSessionSourcedId | y            | whole school year
        lineItems        | dueDate                  | 05.09.2026   | date
        results          | score                    | 6            | out of range
        results          | score                    | five         | number
        results          | scoreStatus              | graded       | word
        results          | classSourcedId           | classes9     | another class
        results          | missing                  | no           | truth
        """)
    void findsABreach(String file, String column, String value, String found) throws IOException {
        List<List<String>> lines = files.get(file);
        lines.get(1).set(lines.get(0).indexOf(column), value == null ? "" : value);

        assertThat(Conformance.findings(zip()))
                .anySatisfy(finding -> assertThat(finding).startsWith(file).contains(found));
    }

    @Test
    void findsAHeaderInAnotherOrderAndAResultOfAStranger() throws IOException {
        files.get("orgs").get(0).set(3, "type");
        files.get("orgs").get(0).set(4, "name");
        files.get("enrollments").remove(1);

        assertThat(Conformance.findings(zip()))
                .anySatisfy(finding -> assertThat(finding).startsWith("orgs.csv: another header"))
                .anySatisfy(finding -> assertThat(finding).endsWith("of who is not in the class"));
    }

    @Test
    void findsAFileThatTheManifestDoesNotKnow() throws IOException {
        files.put("grades", new ArrayList<>(List.of(List.of("sourcedId"))));

        assertThat(Conformance.findings(zip()))
                .anySatisfy(finding -> assertThat(finding).startsWith("grades.csv"));
    }

    /** A row of a file: what the standard wants and the test does not say is filled in. */
    private void row(String file, String... said) throws IOException {
        Table table = Table.all().get(file);
        List<List<String>> lines =
                files.computeIfAbsent(file, any -> new ArrayList<>(List.of(new ArrayList<>(table.header()))));
        List<String> cells = new ArrayList<>(List.of(file + lines.size(), "", ""));
        table.columns()
                .forEach(column -> cells.add(
                        !column.required()
                                ? ""
                                : column.form().equals("date")
                                        ? "2026-09-05"
                                        : column.form().equals("text") ? "Text" : ""));
        for (int i = 0; i < said.length; i += 2) {
            cells.set(table.header().indexOf(said[i]), said[i + 1]);
        }
        lines.add(cells);
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, "manifest", manifest());
            for (Map.Entry<String, List<List<String>>> file : files.entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private List<List<String>> manifest() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("propertyName", "value"));
        lines.add(List.of("manifest.version", "1.0"));
        lines.add(List.of("oneroster.version", "1.2"));
        ManifestCheck.FILES.forEach(
                name -> lines.add(List.of("file." + name, files.containsKey(name) ? "bulk" : "absent")));
        return lines;
    }

    private static void write(ZipOutputStream zip, String name, List<List<String>> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        for (List<String> line : lines) {
            List<String> cells = line.stream()
                    .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                    .toList();
            zip.write((String.join(",", cells) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }
}
