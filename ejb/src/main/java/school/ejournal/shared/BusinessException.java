package school.ejournal.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that people caused and people can mend. Rolls the transaction back and reaches the caller with its type.
 * Carries a message key and arguments, never a text: the texts are in the bundles.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public BusinessException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The message's key in the bundles. */
    public String key() {
        return key;
    }

    /** The message's arguments, in the order of its placeholders. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
