package school.ejournal.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule refuses an entry.
 *
 * @param rule the rule's number, also its message key: {@code rule.GR-01}
 * @param arguments the message's arguments
 * @param clause the clause of the regulation behind a lock; null where the entry itself is wrong
 * @param opener the role that can open what is locked; null where nobody needs to
 */
public record Objection(
        String rule,
        List<String> arguments,
        @Nullable String clause,
        @Nullable String opener) {

    public Objection {
        arguments = List.copyOf(arguments);
    }

    /** The entry is wrong as it stands. */
    public static Objection invalid(String rule, String... arguments) {
        return new Objection(rule, List.of(arguments), null, null);
    }

    /** The entry may be right, but the cell is closed to this caller. */
    public static Objection locked(String rule, String clause, String opener, String... arguments) {
        return new Objection(rule, List.of(arguments), clause, opener);
    }

    public boolean isLock() {
        return clause != null;
    }

    public String key() {
        return "rule." + rule;
    }
}
