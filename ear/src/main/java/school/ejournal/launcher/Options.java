package school.ejournal.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param port where people reach the product, 1 to 65535
 * @param host the address it listens on
 * @param data where everything that lasts is kept
 * @param empty whether to start without the demo school
 * @param help whether only the usage is wanted
 */
public record Options(int port, String host, Path data, boolean empty, boolean help) {

    static final String USAGE = """
            usage: bin/run [--port N] [--host A] [--data DIR] [--empty]

              --port N    port of the product (8080)
              --host A    address to listen on (127.0.0.1)
              --data DIR  folder of everything that lasts (.data of the current folder)
              --empty     no demo school; the first administrator is asked for, or taken from
                          EJOURNAL_ADMIN_LOGIN and EJOURNAL_ADMIN_PASSWORD

            EJOURNAL_DEMO_PASSWORD  password of the demo's accounts (made up and printed otherwise)
            EJOURNAL_DB_URL, EJOURNAL_DB_USER, EJOURNAL_DB_PASSWORD
                                    a PostgreSQL of yours (15 or later) instead of the embedded one
            EJOURNAL_SMTP_HOST, EJOURNAL_SMTP_FROM
                                    mail server and sender of letters to families; no letters without both
            EJOURNAL_SMTP_PORT, EJOURNAL_SMTP_USER, EJOURNAL_SMTP_PASSWORD
                                    its port (25), and a sign-in where it wants one
            EJOURNAL_SMTP_STARTTLS  true to speak to it encrypted only
            EJOURNAL_URL            the address that people use, for links in letters (http://HOST:PORT)
            EJOURNAL_JAVA_OPTS      options of the server's Java, as -Xmx4g
            EJOURNAL_MANAGEMENT_PORT
                                    port of /health/ready and /metrics, on 127.0.0.1 (a free one)
            EJOURNAL_CLOCK          a moment to stand at, for trying out, as 2026-09-05T08:00:00Z""";

    /**
     * Reads the command line.
     *
     * @throws StartRefused for anything it does not know
     */
    public static Options parse(List<String> arguments) {
        int port = 8080;
        String host = "127.0.0.1";
        Path data = Path.of(".data");
        boolean empty = false;
        boolean help = false;
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--port" -> port = port(value(word, words));
                case "--host" -> host = value(word, words);
                case "--data" -> data = Path.of(value(word, words));
                case "--empty" -> empty = true;
                case "--help", "-h" -> help = true;
                default ->
                    throw new StartRefused(
                            StartRefused.USAGE, "unknown option " + word + "; bin/run --help tells what there is");
            }
        }
        return new Options(port, host, data.toAbsolutePath().normalize(), empty, help);
    }

    private static String value(String option, Iterator<String> words) {
        String value = words.hasNext() ? words.next() : "";
        if (value.isBlank() || value.startsWith("--")) {
            throw new StartRefused(StartRefused.USAGE, option + " wants a value");
        }
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one refusal
        }
        throw new StartRefused(StartRefused.USAGE, "--port wants a number from 1 to 65535, not " + text);
    }
}
