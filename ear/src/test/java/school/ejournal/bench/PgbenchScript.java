package school.ejournal.bench;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people said to the database, made into a script of pgbench: each client says what one of them said. The values stand
 * in the statements, so that a statement is planned once and then only run, as the product's prepared ones are. What may
 * exist only once is made anew each time: operation ids, and the numbers of the chain's links.
 */
final class PgbenchScript {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)(?:::[a-z0-9]+(?:\\[\\])?)?");
    private static final Pattern NUMBERS = Pattern.compile("\\{-?\\d+(,-?\\d+)*}");
    private static final Pattern UUIDS =
            Pattern.compile("\\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(,[0-9a-f-]{36})*}");

    private final StringBuilder text = new StringBuilder();
    private int clients;

    /**
     * Adds the next client.
     *
     * @param seq the number of the page's last link before it was said; 0 for readers
     * @param links how many links it made
     */
    void add(List<Spoken> said, long seq, int links) {
        text.append(clients == 0 ? "\\if :client_id = 0\n" : "\\elif :client_id = " + clients + "\n");
        if (links > 0) {
            text.append("\\if :begun = 0\n\\set begun 1\n\\set seq ")
                    .append(seq)
                    .append("\n\\endif\n");
        }
        for (Spoken statement : said) {
            text.append(inlined(statement, seq, links)).append(";\n");
        }
        if (links > 0) {
            text.append("\\set seq :seq + ").append(links).append('\n');
        }
        clients++;
    }

    @Override
    public String toString() {
        return text + "\\endif\n";
    }

    private static String inlined(Spoken statement, long seq, int links) {
        String sql = statement.sql().strip();
        boolean ofHead = sql.contains("page_head");
        StringBuilder result = new StringBuilder();
        Matcher place = PLACE.matcher(sql);
        while (place.find()) {
            String value = statement.values().get(Integer.parseInt(place.group(1)) - 1);
            String cast = place.group().contains("::")
                    ? place.group().substring(place.group().indexOf("::"))
                    : "";
            place.appendReplacement(result, Matcher.quoteReplacement(value(value, cast, ofHead, seq, links)));
        }
        return place.appendTail(result).toString();
    }

    private static String value(@Nullable String value, String cast, boolean ofHead, long seq, int links) {
        if (value == null) {
            return "null" + cast;
        } else if (UUIDS.matcher(value).matches()) {
            return "array(select gen_random_uuid() from generate_series(1, " + value.split(",").length + "))";
        } else if (links > 0 && value.equals(numbers(seq, links))) {
            return "array(select generate_series(:seq::bigint + 1, :seq::bigint + " + links + "))";
        } else if (links > 0 && ofHead && value.equals(Long.toString(seq + links))) {
            return "(:seq::bigint + " + links + ")";
        } else if (!cast.isEmpty() || !value.startsWith("{")) {
            return literal(value) + cast;
        }
        return literal(value) + (NUMBERS.matcher(value).matches() ? "::bigint[]" : "::text[]");
    }

    private static String numbers(long seq, int links) {
        return java.util.stream.LongStream.rangeClosed(seq + 1, seq + links)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A colon would begin a variable of pgbench, a semicolon or a line's end the next statement. */
    private static String literal(String value) {
        return "E'"
                + value.replace("\\", "\\\\")
                        .replace("'", "''")
                        .replace(":", "\\072")
                        .replace(";", "\\073")
                        .replace("\n", "\\n")
                + "'";
    }
}
