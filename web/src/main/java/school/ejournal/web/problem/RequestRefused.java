package school.ejournal.web.problem;

import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import school.ejournal.web.text.Texts;

/** A request that cannot be taken as it was sent. Carries keys, no texts. */
public class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String detailKey;
    private final transient List<Object> arguments;
    private final transient Map<String, JsonValue> members = new LinkedHashMap<>();

    /** Refused for the reason its kind states. */
    public RequestRefused(ProblemKind kind) {
        this(kind, "problem." + kind.slug() + ".detail");
    }

    /** Refused for a reason of its own. */
    public RequestRefused(ProblemKind kind, String detailKey, Object... arguments) {
        super(detailKey);
        this.kind = kind;
        this.detailKey = detailKey;
        this.arguments = List.of(arguments);
    }

    /** The same refusal with one more member of the problem. */
    public RequestRefused with(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    public ProblemKind kind() {
        return kind;
    }

    public Problem problem(Locale language) {
        Problem problem = Problem.of(kind, language, Texts.text(detailKey, language, arguments.toArray()));
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            problem = problem.with(member.getKey(), member.getValue());
        }
        return problem;
    }
}
