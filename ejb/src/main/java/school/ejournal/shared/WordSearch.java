package school.ejournal.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The condition of a search by words, in SQL. */
public final class WordSearch {

    private WordSearch() {}

    /**
     * Each word of a bound {@code text[]} begins one of the texts; the case and the dots of ё make no difference.
     *
     * @param texts expressions of the statement, never what somebody typed
     */
    public static String eachBegins(String... texts) {
        return Arrays.stream(texts)
                .map(text ->
                        "not starts_with(translate(lower(" + text + "), 'ё', 'е'), translate(lower(w.word), 'ё', 'е'))")
                .collect(Collectors.joining(" and ", "not exists (select 1 from unnest(?) as w (word) where ", ")\n"));
    }
}
