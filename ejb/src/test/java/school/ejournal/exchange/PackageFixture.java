package school.ejournal.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A whole small package of a school with one class; tests change what they are about. */
public final class PackageFixture {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public static PackageFixture roster() {
        return people(school());
    }

    /** A package of changes: a deletion of the pupil's enrolment in the class of {@link #roster()}. */
    public static PackageFixture changes() {
        return new PackageFixture().file("manifest.csv", """
                        propertyName,value
                        manifest.version,1.0
                        oneroster.version,1.2
                        file.enrollments,delta
                        """).file("enrollments.csv", """
                        sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate
                        e1,tobedeleted,2026-11-20T09:00:00.000Z,h5a,org,s1,student,,
                        """);
    }

    /** One more file of changes. */
    public PackageFixture delta(String name, String text) {
        line("manifest.csv", "file." + name.replace(".csv", "") + ",delta");
        return file(name, text);
    }

    private static PackageFixture school() {
        return new PackageFixture()
                .file("manifest.csv", """
                        propertyName,value
                        manifest.version,1.0
                        oneroster.version,1.2
                        file.orgs,bulk
                        """)
                .file("orgs.csv", """
                        sourcedId,name,type
                        org,Школа № 5,school
                        """)
                .file("academicSessions.csv", """
                        sourcedId,title,type,startDate,endDate
                        y,2026/27,schoolYear,2026-09-01,2027-05-31
                        q1,I,gradingPeriod,2026-09-01,2026-10-25
                        """)
                .file("courses.csv", """
                        sourcedId,title,courseCode
                        math,Математика,мат
                        """)
                .file("classes.csv", """
                        sourcedId,title,grades,courseSourcedId,classCode,classType,termSourcedIds,metadata.marking,metadata.weeklyHours
                        h5a,5А,5,,5А,homeroom,q1,,
                        m5a,Математика,5,math,5А,scheduled,q1,scale,5
                        """);
    }

    private static PackageFixture people(PackageFixture roster) {
        return roster.file("users.csv", """
                        sourcedId,givenName,familyName,middleName,agentSourcedIds,email,phone
                        t1,Елена,Ким,Ивановна,,,
                        s1,Иван,Абрамов,Ильич,p1,,
                        p1,Илья,Абрамов,,,,
                        """)
                .file("demographics.csv", """
                        sourcedId,birthDate,sex
                        s1,2015-05-05,male
                        """)
                .file("roles.csv", """
                        sourcedId,userSourcedId,role
                        r1,t1,teacher
                        r2,s1,student
                        r3,p1,parent
                        """)
                .file("enrollments.csv", """
                        sourcedId,classSourcedId,userSourcedId,role,beginDate,endDate
                        e1,h5a,s1,student,2026-09-01,
                        e2,m5a,t1,teacher,2026-09-01,2027-05-31
                        """);
    }

    public PackageFixture file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public PackageFixture file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public PackageFixture without(String name) {
        files.remove(name);
        return this;
    }

    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** One more line at the end of a file. */
    public PackageFixture line(String name, String line) {
        return file(name, text(name) + line + "\n");
    }

    /** Another value in a row (the header is 1) and column of a file. */
    public PackageFixture set(String name, int row, String column, String value) {
        String[] lines = text(name).split("\n");
        int at = Arrays.asList(lines[0].split(",")).indexOf(column);
        String[] cells = lines[row - 1].split(",", -1);
        cells[at] = value;
        lines[row - 1] = String.join(",", cells);
        return file(name, String.join("\n", lines) + "\n");
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    OneRosterPackage read() {
        return PackageReader.read(zip());
    }
}
