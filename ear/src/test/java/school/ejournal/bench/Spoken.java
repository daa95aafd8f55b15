package school.ejournal.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the product sent it, read from PostgreSQL's own log.
 *
 * @param sql with {@code $1}, {@code $2} for the values
 * @param values in their order, as text; null for NULL
 */
record Spoken(String sql, List<@Nullable String> values) {

    /** The form of lines that {@link #parse} understands: who, which process. */
    static final String PREFIX = "%u|%p|";

    private static final Pattern LINE = Pattern.compile("ejournal_app\\|(\\d+)\\|(LOG|DETAIL):  (.*)", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:'((?:[^']++|'')*+)'|NULL)");

    /** Statements in their order, of whole transactions that people asked for; timers and watches are left out. */
    static List<Spoken> parse(String log) {
        Map<String, List<Spoken>> conversations = new LinkedHashMap<>();
        for (String entry : log.split("\\R(?!\\t)")) {
            Matcher line = LINE.matcher(entry.replaceAll("\\R\\t", "\n"));
            if (line.matches()) {
                hear(conversations.computeIfAbsent(line.group(1), process -> new ArrayList<>()), line);
            }
        }
        return conversations.values().stream()
                .flatMap(conversation -> transactions(conversation).stream())
                .filter(transaction -> transaction.stream().anyMatch(Spoken::isOfPeople))
                .flatMap(List::stream)
                .toList();
    }

    /** What is said before the first of them belongs to one that was begun unheard. */
    private static List<List<Spoken>> transactions(List<Spoken> conversation) {
        List<List<Spoken>> transactions = new ArrayList<>();
        for (Spoken said : conversation) {
            if (said.sql().equalsIgnoreCase("begin")) {
                transactions.add(new ArrayList<>());
            }
            if (!transactions.isEmpty()) {
                transactions.get(transactions.size() - 1).add(said);
            }
        }
        return transactions;
    }

    private static void hear(List<Spoken> conversation, Matcher line) {
        if (line.group(2).equals("DETAIL")) {
            Spoken last = conversation.remove(conversation.size() - 1);
            conversation.add(new Spoken(last.sql(), values(line.group(3))));
            return;
        }
        Matcher execute = EXECUTE.matcher(line.group(3));
        if (execute.matches() && !execute.group(1).isBlank()) {
            conversation.add(new Spoken(execute.group(1), List.of()));
        }
    }

    private static List<@Nullable String> values(String detail) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            String text = value.group(1);
            values.add(text == null ? null : text.replace("''", "'"));
        }
        return values;
    }

    /** Each transaction of a signed-in person begins with looking at her account. */
    private boolean isOfPeople() {
        return sql.contains("account_stands");
    }
}
