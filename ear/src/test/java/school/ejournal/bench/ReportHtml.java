package school.ejournal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The report as people read it: one file that needs nothing else. */
final class ReportHtml {

    private static final Path STYLE = Path.of("src/bench/report.css");

    private final Report report;
    private final StringBuilder html = new StringBuilder();

    private ReportHtml(Report report) {
        this.report = report;
    }

    static String write(Report report) {
        return new ReportHtml(report).whole();
    }

    private String whole() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Ejournal: speed, measured</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n<header>\n<h1>Speed, measured</h1>\n<p class=\"soft\">")
                .append(Html.text(report.at() + " · " + report.machine().getOrDefault("processor", "")))
                .append("</p>\n</header>\n");
        verdicts();
        section("Requests a second", Legend.RATES, new Plots(report).rates());
        section("Response times", Legend.TIMES, new Plots(report).times());
        section("Processor time", Legend.EFFORTS, new Plots(report).efforts());
        section("All figures", "", figures());
        section("The ceiling", Legend.CEILINGS, ceilings());
        section("The database", "", facts(counted(report.rows())));
        section("Machine and programs", "", facts(machine()));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void section(String title, String legend, String content) {
        html.append("<section>\n<h2>")
                .append(Html.text(title))
                .append("</h2>\n")
                .append(legend)
                .append(content);
        html.append("</section>\n");
    }

    private void verdicts() {
        html.append("<section>\n<table class=\"verdicts\">\n<thead><tr><th scope=\"col\">To be reached</th>")
                .append(
                        "<th scope=\"col\">Wanted</th><th scope=\"col\">Measured</th><th></th></tr></thead>\n<tbody>\n");
        for (Report.Verdict verdict : report.verdicts()) {
            html.append("<tr><th scope=\"row\">")
                    .append(Html.text(verdict.what()))
                    .append("</th><td>");
            html.append(Html.text(verdict.wanted())).append("</td><td>").append(Html.text(verdict.measured()));
            html.append(verdict.met() ? "</td><td class=\"met\">✓ met" : "</td><td class=\"missed\">✗ missed");
            html.append("</td></tr>\n");
        }
        html.append("</tbody></table>\n<p class=\"soft\">");
        String chains = report.chains();
        html.append(Html.text(chains == null ? "The chains are NOT whole." : "Afterwards: " + chains + "."));
        html.append(Html.text(" Errors: " + report.errors() + "."));
        html.append("</p>\n</section>\n");
    }

    private String figures() {
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : report.figures()) {
            Load load = figure.load();
            rows.add(List.of(
                    figure.scenario().title(),
                    "" + figure.users(),
                    Numbers.rate(load.perSecond()),
                    Numbers.plain(load.p50() / 1000.0),
                    Numbers.plain(load.p95() / 1000.0),
                    Numbers.plain(load.p99() / 1000.0),
                    Numbers.plain(figure.effort().server()),
                    Numbers.plain(figure.effort().database()),
                    Numbers.bytes(load.bytesEach()),
                    String.format(java.util.Locale.ROOT, "%.1f", figure.statements()),
                    "" + figure.errors()));
        }
        return Html.table(
                List.of(
                        "",
                        "users",
                        "rate",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "server ms",
                        "database ms",
                        "bytes",
                        "statements",
                        "errors"),
                rows);
    }

    private String ceilings() {
        List<List<String>> rows = new ArrayList<>();
        for (Ceiling ceiling : report.ceilings()) {
            String share = report.figure(ceiling.scenario(), ceiling.users())
                    .map(figure -> Math.round(100 * figure.load().perSecond() / ceiling.perSecond()) + " %")
                    .orElse("");
            rows.add(List.of(
                    ceiling.scenario().title() + ": " + ceiling.part(),
                    "" + ceiling.users(),
                    Numbers.rate(ceiling.perSecond()),
                    Numbers.plain(ceiling.p50()),
                    Numbers.plain(ceiling.p95()),
                    Numbers.plain(ceiling.effort().server()),
                    Numbers.plain(ceiling.effort().database()),
                    share));
        }
        return Html.table(
                List.of("", "users", "rate", "p50 ms", "p95 ms", "server ms", "database ms", "the product reaches"),
                rows);
    }

    private static List<List<String>> counted(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .map(row -> List.of(row.getKey(), Numbers.count(row.getValue())))
                .toList();
    }

    private List<List<String>> machine() {
        List<List<String>> rows = new ArrayList<>();
        report.machine().forEach((name, value) -> rows.add(List.of(name, value)));
        report.settings().forEach((name, value) -> rows.add(List.of(name, value)));
        report.memory().forEach((name, value) -> rows.add(List.of("memory: " + name, Numbers.bytes(value))));
        Keystrokes.Result keys = report.browser();
        if (keys != null) {
            rows.add(List.of(
                    "key to “saved”, " + keys.keys() + " keys",
                    "p50 " + Numbers.milliseconds(keys.p50()) + ", p95 " + Numbers.milliseconds(keys.p95()) + ", p99 "
                            + Numbers.milliseconds(keys.p99()) + ", max " + Numbers.milliseconds(keys.max())));
        }
        return rows;
    }

    private static String facts(List<List<String>> rows) {
        StringBuilder list = new StringBuilder("<dl>\n");
        rows.forEach(row -> list.append("<dt>")
                .append(Html.text(row.get(0)))
                .append("</dt><dd>")
                .append(Html.text(row.get(1)))
                .append("</dd>\n"));
        return list.append("</dl>\n").toString();
    }

    private static String style() {
        try {
            // from the repository's root, and from the module that tests run in
            return Files.readString(Files.exists(STYLE) ? STYLE : Path.of("ear").resolve(STYLE));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
