package school.ejournal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.record.ChainCheck;
import school.ejournal.record.ChainCheck.NotedHead;

/**
 * {@code bin/verify}: checks the chained record of every page, and that the pages show what their record says. Runs beside
 * the product or without it, on the embedded database of a data folder or on the one that {@code EJOURNAL_DB_URL} names.
 * Exit status 0 when all is well, 1 when something is wrong, 2 when nothing could be checked.
 */
public final class Verify {

    static final String USAGE = """
            usage: bin/verify [--data DIR] [--page ID] [--head SEQ:HASH] [--heads FILE] [--print-heads]

              --data DIR       the data folder whose embedded database is checked (.data)
              --page ID        only this page
              --head SEQ:HASH  the head of --page as it was printed: number of records, hash
              --heads FILE     heads noted earlier by --print-heads, all of them are checked
              --print-heads    writes every page's head, to be noted where nobody can change it

            EJOURNAL_DB_URL, EJOURNAL_DB_USER, EJOURNAL_DB_PASSWORD
                               a PostgreSQL of yours instead of the embedded one; the user has to see all schools""";

    private static final int WRONG = 1;
    private static final int NOTHING_CHECKED = 2;

    private Path data = Path.of(".data");
    private long page;
    private boolean printHeads;
    private final Map<Long, NotedHead> noted = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Verify() {}

    public static void main(String[] arguments) {
        try {
            System.exit(new Verify().run(List.of(arguments), System.getenv()));
        } catch (StartRefused refused) {
            System.err.println("Ejournal: " + refused.getMessage());
            System.exit(NOTHING_CHECKED);
        } catch (SQLException failure) {
            System.err.println("Ejournal: the database cannot be read: " + failure.getMessage());
            System.exit(NOTHING_CHECKED);
        }
    }

    private int run(List<String> arguments, Map<String, String> environment) throws SQLException {
        if (arguments.contains("--help")) {
            System.out.println(USAGE);
            return 0;
        }
        parse(arguments);
        try (VerifiedDatabase database = VerifiedDatabase.open(data.toAbsolutePath(), environment);
                Connection connection = database.connect()) {
            StoredChains chains = new StoredChains(connection);
            return printHeads ? printHeads(chains) : check(chains);
        }
    }

    private void parse(List<String> arguments) {
        Iterator<String> words = arguments.iterator();
        String head = "";
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--data" -> data = Path.of(value(word, words));
                case "--page" -> page = number(value(word, words));
                case "--head" -> head = value(word, words);
                case "--heads" -> readHeads(Path.of(value(word, words)));
                case "--print-heads" -> printHeads = true;
                default -> throw new StartRefused(StartRefused.USAGE, "unknown option " + word);
            }
        }
        if (!head.isEmpty()) {
            if (page == 0) {
                throw new StartRefused(StartRefused.USAGE, "--head wants --page");
            }
            noted.put(page, head(head));
        }
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new StartRefused(StartRefused.USAGE, option + " wants a value");
        }
        return words.next();
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new StartRefused(StartRefused.USAGE, "not a number: " + text);
        }
        return Long.parseLong(text);
    }

    private static NotedHead head(String text) {
        if (!text.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
            throw new StartRefused(StartRefused.USAGE, "not a head, SEQ:HASH is wanted: " + text);
        }
        int colon = text.indexOf(':');
        return new NotedHead(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** Lines of page, space, head. */
    private void readHeads(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.strip().split(" ", 2);
                noted.put(number(parts[0]), head(parts.length == 2 ? parts[1] : ""));
            }
        } catch (IOException unreadable) {
            throw new StartRefused(StartRefused.USAGE, "cannot be read: " + file);
        }
    }

    private static int printHeads(StoredChains chains) throws SQLException {
        for (StoredChains.Head head : chains.heads(0)) {
            System.out.println(
                    head.page() + " " + head.seq() + ":" + HexFormat.of().formatHex(head.hash()));
        }
        return 0;
    }

    private int check(StoredChains chains) throws SQLException {
        List<StoredChains.Head> heads = chains.heads(page);
        long records = 0;
        for (StoredChains.Head head : heads) {
            ChainCheck check = new ChainCheck(head.school(), head.page(), noted.remove(head.page()));
            records += chains.walk(head.page(), check);
            String verdict = check.verdict(head.seq(), head.hash());
            if (verdict != null) {
                problems.add(verdict);
            }
        }
        noted.keySet()
                .forEach(gone -> problems.add("page " + gone + ", record 1: missing: its head was noted earlier"));
        problems.addAll(chains.contradictions(page));
        problems.forEach(System.out::println);
        if (heads.isEmpty() && problems.isEmpty()) {
            System.err.println("Ejournal: there is nothing to check: no page was found");
            return NOTHING_CHECKED;
        }
        System.out.println(heads.size() + " pages, " + records + " records: "
                + (problems.isEmpty() ? "all chains are whole" : problems.size() + " wrong"));
        return problems.isEmpty() ? 0 : WRONG;
    }
}
