package school.ejournal.bench;

import java.util.ArrayList;
import java.util.List;

/** The drawings of the report. */
final class Plots {

    private static final double ROW = 34;
    private static final double NARROW = 26;

    private final Report report;

    Plots(Report report) {
        this.report = report;
    }

    private List<Scenario> scenarios() {
        return report.figures().stream().map(Figure::scenario).distinct().toList();
    }

    private List<Figure> figures(Scenario scenario) {
        return report.figures().stream()
                .filter(figure -> figure.scenario() == scenario)
                .toList();
    }

    private List<Ceiling> ceilings(Scenario scenario) {
        List<Ceiling> all = report.ceilings().stream()
                .filter(ceiling -> ceiling.scenario() == scenario)
                .toList();
        int most = all.stream().mapToInt(Ceiling::users).max().orElse(0);
        return all.stream().filter(ceiling -> ceiling.users() == most).toList();
    }

    /** Requests a second, with what is to be reached and what can be. */
    String rates() {
        List<Double> values = new ArrayList<>();
        report.figures().forEach(figure -> values.add(figure.load().perSecond()));
        report.ceilings().forEach(ceiling -> values.add(ceiling.perSecond()));
        scenarios().stream()
                .mapToDouble(Scenario::peerPerSecond)
                .filter(rate -> rate > 0)
                .forEach(values::add);
        Plot plot = new Plot(Axis.logarithmic(values, Plot.LEFT, Plot.RIGHT), ROW, "requests a second");
        for (Scenario scenario : scenarios()) {
            plot.row(scenario.id());
            if (scenario.peerPerSecond() > 0) {
                plot.mark(
                        "peer",
                        "diamond",
                        scenario.peerPerSecond(),
                        "best open peer: " + scenario.peerPerSecond() + "/s");
            }
            Scenario.Target target = scenario.target();
            if (target != null) {
                plot.mark("target", "line", target.perSecond(), "to be reached: " + Numbers.rate(target.perSecond()));
            }
            ceilings(scenario)
                    .forEach(ceiling -> plot.mark(
                            ceiling.part().equals(Ceiling.FILE) ? "file" : "database",
                            "square",
                            ceiling.perSecond(),
                            ceiling.part() + ", " + ceiling.users() + " at once: "
                                    + Numbers.rate(ceiling.perSecond())));
            for (Figure figure : figures(scenario)) {
                plot.mark(
                        step(figure),
                        "circle",
                        figure.load().perSecond(),
                        figure.users() + " users: " + Numbers.rate(figure.load().perSecond()));
            }
        }
        return plot.svg("Requests a second");
    }

    /** Response times: from the median over the 95th to the 99th percentile. */
    String times() {
        List<Double> values = new ArrayList<>();
        report.figures().forEach(figure -> {
            values.add(figure.load().p50() / 1000.0);
            values.add(figure.load().p99() / 1000.0);
        });
        Plot plot = new Plot(Axis.logarithmic(values, Plot.LEFT, Plot.RIGHT), NARROW, "milliseconds: p50 – p95 – p99");
        for (Figure figure : report.figures()) {
            Load load = figure.load();
            plot.row(figure.scenario().id() + ", " + figure.users() + (figure.users() == 1 ? " user" : " users"));
            String title = "p50 " + Numbers.milliseconds(load.p50() / 1000.0) + ", p95 "
                    + Numbers.milliseconds(load.p95() / 1000.0) + ", p99 " + Numbers.milliseconds(load.p99() / 1000.0);
            plot.bar("far", load.p50() / 1000.0, load.p99() / 1000.0, 4, title);
            plot.bar("near", load.p50() / 1000.0, load.p95() / 1000.0, 8, title);
            Scenario.Target target = figure.scenario().target();
            if (target != null && figure.users() == 1) {
                plot.mark("target", "line", target.milliseconds(), "to be reached: " + target.milliseconds() + " ms");
            }
            plot.mark(step(figure), "circle", load.p50() / 1000.0, title);
        }
        return plot.svg("Response times");
    }

    /** Processor time of a request when the most people are there. */
    String efforts() {
        int most = report.figures().stream().mapToInt(Figure::users).max().orElse(1);
        List<Figure> figures = report.figures().stream()
                .filter(figure -> figure.users() == most)
                .toList();
        List<Double> values =
                figures.stream().map(figure -> figure.effort().total()).toList();
        Plot plot = new Plot(Axis.linear(values, Plot.LEFT, Plot.RIGHT - 60), ROW, "processor milliseconds a request");
        for (Figure figure : figures) {
            Effort effort = figure.effort();
            plot.row(figure.scenario().id());
            plot.bar("server", 0, effort.server(), 14, "server: " + Numbers.milliseconds(effort.server()));
            plot.bar(
                    "postgres",
                    effort.server(),
                    effort.total(),
                    14,
                    "database: " + Numbers.milliseconds(effort.database()));
            plot.word(effort.total(), Numbers.milliseconds(effort.total()));
        }
        return plot.svg("Processor time");
    }

    private static String step(Figure figure) {
        return figure.users() == 1 ? "one" : figure.users() <= 8 ? "some" : "many";
    }
}
