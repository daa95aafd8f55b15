package school.ejournal.exchange;

import static school.ejournal.exchange.PackageFixture.roster;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** OneRoster packages that no school should have sent. */
final class HostilePackages {

    private static final List<String> FILES = List.of(
            "manifest.csv",
            "orgs.csv",
            "academicSessions.csv",
            "courses.csv",
            "classes.csv",
            "users.csv",
            "demographics.csv",
            "roles.csv",
            "enrollments.csv");

    private HostilePackages() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        for (String file : FILES) {
            all.add(zip("without " + file, roster().without(file)));
            all.add(zip("empty " + file, roster().file(file, "")));
            all.add(zip(
                    file + " in windows-1251",
                    roster().file(file, (roster().text(file) + "Ё\n").getBytes(Charset.forName("windows-1251")))));
            all.add(zip(file + " with a quote that is not closed", roster().file(file, roster().text(file) + "\"x")));
            all.add(zip(file + " with a column too many", roster().line(file, "x,".repeat(40))));
            all.add(zip(file + " with other columns", roster().file(file, "a,b\n1,2\n")));
            all.add(zip(
                    file + " with a column twice",
                    roster().file(file, roster().text(file).replaceFirst("\n", ",x,x\n"))));
            if (!file.equals("manifest.csv")) {
                all.add(zip(file + " with an id twice", twice(file)));
                all.add(zip(file + " without an id", roster().set(file, 2, "sourcedId", "")));
                all.add(zip(file + " with a control sign", roster().set(file, 2, "sourcedId", "a\u0007b")));
            }
        }
        bombs(all);
        cycles(all);
        all.addAll(HostileChanges.all());
        return all;
    }

    private static PackageFixture twice(String file) {
        return roster().line(file, roster().text(file).split("\n")[1]);
    }

    private static void bombs(List<HostileFile> all) {
        byte[] whole = roster().zip();
        for (int i = 1; i <= 10; i++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * i / 11);
            all.add(new HostileFile("package cut off after " + cut.length + " bytes", "school.zip", cut));
        }
        all.add(zip("a bomb", roster().file("users.csv", new byte[101_000_000])));
        all.add(zip("a name that leads out", roster().file("../users.csv", "x")));
        all.add(zip("a name from the root", roster().file("/etc/passwd", "x")));
        all.add(zip("a name on a drive", roster().file("C:\\users.csv", "x")));
        PackageFixture many = roster();
        for (int i = 0; i < 100; i++) {
            many.file("more" + i + ".csv", "x");
        }
        all.add(zip("a hundred files", many));
        all.add(zip("a million columns", roster().file("users.csv", "sourcedId" + ",a".repeat(1_000_000) + "\n")));
        all.add(zip("a formula", roster().set("users.csv", 3, "givenName", "=1+1")));
    }

    private static void cycles(List<HostileFile> all) {
        all.add(zip("a pupil who is the own guardian", roster().set("users.csv", 3, "agentSourcedIds", "s1")));
        all.add(zip("two who are each other's guardians", roster().set("users.csv", 4, "agentSourcedIds", "s1")));
        all.add(zip(
                "three in a circle",
                roster().set("users.csv", 4, "agentSourcedIds", "p2").line("users.csv", "p2,Ия,Ким,,s1,,")));
        all.add(zip("a term within itself", roster().file("academicSessions.csv", """
                        sourcedId,title,type,startDate,endDate,parentSourcedId
                        y,2026/27,schoolYear,2026-09-01,2027-05-31,q1
                        q1,I,gradingPeriod,2026-09-01,2026-10-25,y
                        """)));
        all.add(zip(
                "a school above itself",
                roster().file("orgs.csv", "sourcedId,name,type,parentSourcedId\norg,Школа № 5,school,org\n")));
    }

    private static HostileFile zip(String what, PackageFixture roster) {
        return new HostileFile(what, "school.zip", roster.zip());
    }
}
