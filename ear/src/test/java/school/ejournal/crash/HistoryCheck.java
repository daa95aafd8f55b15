package school.ejournal.crash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Holds what clients were told against the record of the page. A cell is a register that is changed by compare-and-set: each
 * saved edit stands in the record once, at the version after the one it expected; nobody is told of a version that never was;
 * and whoever asks after an answer was given is told of that answer's version or a later one.
 */
final class HistoryCheck {

    /** What the record holds of one change, in its order. */
    record Recorded(UUID opId, String cell, String was, String now, int version) {}

    private final List<Recorded> record;
    private final List<Heard> heard;
    private final Map<String, List<Recorded>> histories = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    HistoryCheck(List<Recorded> record, List<Heard> heard) {
        this.record = record;
        this.heard = heard;
    }

    /** Each fault in a line; none when all is well. */
    List<String> faults() {
        record.forEach(one ->
                histories.computeIfAbsent(one.cell(), cell -> new ArrayList<>()).add(one));
        histories.values().forEach(this::checkVersions);
        checkOnce();
        heard.forEach(this::checkAnswer);
        heard.stream().map(Heard::cell).distinct().forEach(this::checkOrder);
        return faults;
    }

    private void checkVersions(List<Recorded> history) {
        for (int i = 1; i < history.size(); i++) {
            Recorded before = history.get(i - 1);
            Recorded after = history.get(i);
            if (after.version() != before.version() + 1 || !after.was().equals(before.now())) {
                faults.add("not one after the other: " + before + " and " + after);
            }
        }
    }

    private void checkOnce() {
        Map<UUID, Heard> saved = new HashMap<>();
        heard.stream().filter(Heard::isSaved).forEach(edit -> saved.put(edit.opId(), edit));
        Set<UUID> seen = new HashSet<>();
        for (Recorded one : record) {
            Heard edit = saved.get(one.opId());
            if (edit == null) {
                faults.add("recorded, but nobody was told that it was saved: " + one);
            } else if (!seen.add(one.opId())) {
                faults.add("recorded twice: " + one);
            } else if (edit.version() != one.version() || !edit.text().equals(one.now())) {
                faults.add("recorded otherwise than told: " + one + ", " + edit);
            } else if (edit.expected() != one.version() - 1) {
                faults.add("a stale edit overwrote: " + edit);
            }
        }
        saved.keySet().stream()
                .filter(opId -> !seen.contains(opId))
                .forEach(opId -> faults.add("lost: " + saved.get(opId)));
    }

    private void checkAnswer(Heard edit) {
        boolean stood = edit.version() == 0
                ? edit.stood().isEmpty()
                : histories.getOrDefault(edit.cell(), List.of()).stream()
                        .anyMatch(one ->
                                one.version() == edit.version() && one.now().equals(edit.stood()));
        if (!stood) {
            faults.add("told of what never stood there: " + edit);
        }
        if (edit.status().equals("conflict") && edit.version() == edit.expected()) {
            faults.add("a conflict with the version it expected: " + edit);
        }
    }

    private void checkOrder(String cell) {
        List<Heard> asked = heard.stream()
                .filter(edit -> edit.cell().equals(cell))
                .sorted(Comparator.comparingLong(Heard::asked))
                .toList();
        List<Heard> told =
                asked.stream().sorted(Comparator.comparingLong(Heard::told)).toList();
        int known = 0;
        int next = 0;
        for (Heard edit : asked) {
            while (told.get(next).told() < edit.asked()) {
                known = Math.max(known, told.get(next++).version());
            }
            if (edit.version() < known) {
                faults.add("told of a version older than " + known + ": " + edit);
            }
        }
    }
}
