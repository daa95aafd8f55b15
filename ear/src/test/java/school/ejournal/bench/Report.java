package school.ejournal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a run has found.
 *
 * @param at when it was begun
 * @param machine what it was measured on and with
 * @param rows of the database, by what they are
 * @param settings how long and with how many
 * @param browser null where it was not measured
 * @param memory bytes, by process
 * @param against an earlier run to compare with; null for none
 * @param chains what bin/verify said; null if something was wrong
 */
record Report(
        String at,
        Map<String, String> machine,
        Map<String, Long> rows,
        Map<String, String> settings,
        List<Figure> figures,
        List<Ceiling> ceilings,
        Keystrokes.@Nullable Result browser,
        Map<String, Long> memory,
        @Nullable Baseline against,
        @Nullable String chains) {

    static final double KEY_P95 = 50;
    private static final int MANY = 32;

    /**
     * A row of the table of what is to be reached.
     *
     * @param wanted and {@code measured} as people read them
     */
    record Verdict(String what, String wanted, String measured, boolean met) {}

    Optional<Figure> figure(Scenario scenario, int users) {
        return figures.stream()
                .filter(figure -> figure.scenario() == scenario && figure.users() == users)
                .findFirst();
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Scenario scenario : Scenario.values()) {
            Scenario.Target target = scenario.target();
            if (target != null) {
                figure(scenario, 1).ifPresent(figure -> verdicts.add(median(target, figure)));
                figure(scenario, MANY).ifPresent(figure -> verdicts.add(rate(target, figure)));
                figure(scenario, MANY)
                        .filter(figure -> target.p95() > 0)
                        .ifPresent(figure -> verdicts.add(late(target, figure)));
            }
        }
        if (browser != null) {
            verdicts.add(new Verdict(
                    "In the browser: key to “saved” shown, p95",
                    "≤ " + Numbers.milliseconds(KEY_P95),
                    Numbers.milliseconds(browser.p95()),
                    browser.p95() <= KEY_P95));
        }
        if (against != null) {
            verdicts.addAll(against.verdicts(figures));
        }
        return verdicts;
    }

    private static Verdict median(Scenario.Target target, Figure figure) {
        double measured = figure.load().p50() / 1000.0;
        return new Verdict(
                figure.scenario().title() + ": one user, p50",
                "≤ " + Numbers.milliseconds(target.milliseconds()),
                Numbers.milliseconds(measured),
                measured <= target.milliseconds());
    }

    private static Verdict rate(Scenario.Target target, Figure figure) {
        double measured = figure.load().perSecond();
        return new Verdict(
                figure.scenario().title() + ": " + MANY + " users",
                "≥ " + Numbers.rate(target.perSecond()),
                Numbers.rate(measured),
                measured >= target.perSecond());
    }

    private static Verdict late(Scenario.Target target, Figure figure) {
        double measured = figure.load().p95() / 1000.0;
        return new Verdict(
                figure.scenario().title() + ": " + MANY + " users, p95",
                "≤ " + Numbers.milliseconds(target.p95()),
                Numbers.milliseconds(measured),
                measured <= target.p95());
    }

    long errors() {
        return figures.stream().mapToLong(Figure::errors).sum();
    }
}
