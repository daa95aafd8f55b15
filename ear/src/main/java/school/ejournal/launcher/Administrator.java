package school.ejournal.launcher;

import java.io.Console;
import java.util.Map;

/** The first administrator of an installation without the demo, from the environment or the console. */
final class Administrator {

    private static final int SHORTEST_PASSWORD = 8;

    private Administrator() {}

    /** The server's properties that make her at the first start; empty if nobody is named. */
    static Map<String, String> ask(Map<String, String> environment) {
        String login = environment.getOrDefault("EJOURNAL_ADMIN_LOGIN", "");
        String password = environment.getOrDefault("EJOURNAL_ADMIN_PASSWORD", "");
        Console console = System.console();
        if (login.isBlank() && console != null) {
            login = console.readLine("Login of the first administrator: ").strip();
            password = new String(console.readPassword("Password (%d characters or more): ", SHORTEST_PASSWORD));
        }
        if (login.isBlank()) {
            throw new StartRefused(
                    "an empty start needs its first administrator: EJOURNAL_ADMIN_LOGIN and EJOURNAL_ADMIN_PASSWORD");
        } else if (password.length() < SHORTEST_PASSWORD) {
            throw new StartRefused(
                    "the first administrator's password wants " + SHORTEST_PASSWORD + " characters or more");
        }
        return Map.of(
                "EJOURNAL_ADMIN_LOGIN", login.toLowerCase(java.util.Locale.ROOT), "EJOURNAL_ADMIN_PASSWORD", password);
    }
}
