package school.ejournal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the figures were measured on and with. */
final class Machine {

    private Machine() {}

    /** Names and values, in the order in which they are read. */
    static Map<String, String> describe(Map<String, String> ofDatabase) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "processor",
                first("/proc/cpuinfo", "model name") + ", "
                        + Runtime.getRuntime().availableProcessors() + " cores");
        facts.put("memory", Long.parseLong(first("/proc/meminfo", "MemTotal").split(" ")[0]) / 1024 / 1024 + " GB");
        facts.put("load at the start", read("/proc/loadavg").split(" ")[0]);
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("Java", Runtime.version().toString());
        facts.put("WildFly", wildfly());
        facts.putAll(ofDatabase);
        facts.put("wrk", said("wrk", "-v").split(" Copyright")[0].replace("wrk ", ""));
        facts.put("pgbench", said("pgbench", "--version").replace("pgbench (PostgreSQL) ", ""));
        facts.put(
                "product",
                said("git", "rev-parse", "--short", "HEAD")
                        + (said("git", "status", "--porcelain").isEmpty() ? "" : " and changes not committed"));
        return facts;
    }

    private static String wildfly() {
        return read("pom.xml").replaceAll("(?s).*<wildfly.version>(.*?)</wildfly.version>.*", "$1");
    }

    private static String first(String file, String name) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unknown) {
            return "";
        }
    }

    private static String said(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return all.lines().findFirst().orElse("").strip();
        } catch (IOException none) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
