package school.ejournal.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What somebody looks for: each word has to begin some word of what is found. Case and the dots of ё make no difference.
 *
 * @param list lower-case, without ё
 */
record SearchWords(List<String> list) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST = 6;
    private static final int LONGEST = 100;

    SearchWords {
        list = List.copyOf(list);
    }

    static SearchWords parse(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new SearchWords(words(text).stream().limit(MOST).toList());
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    boolean fit(String name) {
        List<String> words = words(name);
        return list.stream().allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    /** The first things whose name fits, in the order given. */
    <T> List<T> first(int most, List<T> things, Function<T, String> name) {
        return things.stream()
                .filter(thing -> fit(name.apply(thing)))
                .limit(most)
                .toList();
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
