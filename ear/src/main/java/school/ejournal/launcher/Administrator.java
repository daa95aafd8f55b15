package school.ejournal.launcher;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The first administrator of an installation without the demo, from the environment or the console. */
final class Administrator {

    private static final int SHORTEST_PASSWORD = 8;

    /** As accounts have it. */
    private static final String LOGIN = "[a-z0-9][a-z0-9._-]{0,63}";

    private Administrator() {}

    /** The server's properties that make her at the first start; empty if nobody is named. */
    static Map<String, String> ask(Map<String, String> environment) {
        String login = environment.getOrDefault("EJOURNAL_ADMIN_LOGIN", "");
        String password = environment.getOrDefault("EJOURNAL_ADMIN_PASSWORD", "");
        Console console = System.console();
        if (login.isBlank() && console != null) {
            login = Objects.requireNonNullElse(console.readLine("Login of the first administrator: "), "");
            char[] typed = console.readPassword("Password (%d characters or more): ", SHORTEST_PASSWORD);
            password = typed == null ? "" : new String(typed);
        }
        login = login.strip().toLowerCase(Locale.ROOT);
        if (login.isEmpty()) {
            throw new StartRefused(
                    "an empty start needs its first administrator: EJOURNAL_ADMIN_LOGIN and EJOURNAL_ADMIN_PASSWORD");
        } else if (!login.matches(LOGIN)) {
            throw new StartRefused("the first administrator's login wants letters a to z, digits, dots and dashes");
        } else if (password.length() < SHORTEST_PASSWORD) {
            throw new StartRefused(
                    "the first administrator's password wants " + SHORTEST_PASSWORD + " characters or more");
        }
        return Map.of("EJOURNAL_ADMIN_LOGIN", login, "EJOURNAL_ADMIN_PASSWORD", password);
    }
}
