package school.ejournal.exchange;

import java.util.Map;

/** Under which ids the things of a package are kept now, by their sourcedIds. */
public record ImportedIds(
        long yearId,
        Map<String, Long> terms,
        Map<String, Long> people,
        Map<String, Long> classes,
        Map<String, Long> groups) {

    public ImportedIds {
        terms = Map.copyOf(terms);
        people = Map.copyOf(people);
        classes = Map.copyOf(classes);
        groups = Map.copyOf(groups);
    }
}
