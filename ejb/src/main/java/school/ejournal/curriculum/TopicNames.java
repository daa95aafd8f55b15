package school.ejournal.curriculum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of a plan's topics, as a lesson's topic may say them (CU-07): case, spaces and a full stop at the end do not matter.
 * A lesson that names several joins them by a semicolon.
 */
final class TopicNames {

    /** Between the topics of items that share a lesson. */
    static final String JOINT = "; ";

    private final Map<String, List<Integer>> byName = new HashMap<>();

    TopicNames(List<PlannedItem> items) {
        for (int at = 0; at < items.size(); at++) {
            byName.computeIfAbsent(plain(items.get(at).topic()), any -> new ArrayList<>())
                    .add(at);
        }
    }

    /** The items that a lesson's topic names, each name's in the plan's order; nothing where a part of it is no item's. */
    List<List<Integer>> in(String topic) {
        String rest = plain(topic);
        List<Integer> whole = byName.get(rest);
        if (whole != null) {
            return List.of(whole);
        }
        List<List<Integer>> found = new ArrayList<>();
        while (!rest.isEmpty()) {
            int end = endOfLongestName(rest);
            if (end == 0) {
                return List.of();
            }
            found.add(byName.getOrDefault(plain(rest.substring(0, end)), List.of()));
            rest = end == rest.length() ? "" : rest.substring(end + JOINT.length());
        }
        return found;
    }

    private int endOfLongestName(String rest) {
        int end = rest.length();
        while (end > 0 && !byName.containsKey(plain(rest.substring(0, end)))) {
            end = Math.max(0, rest.lastIndexOf(JOINT, end - 1));
        }
        return end;
    }

    static String plain(String topic) {
        String plain = topic.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
