package school.ejournal.jobs;

import java.util.List;
import java.util.stream.Stream;
import school.ejournal.shared.BusinessException;
import school.ejournal.shared.Texts;

/**
 * Why a run failed: a message key with its arguments, kept so that everybody reads it in the own language.
 *
 * @param key of the bundle {@code school.ejournal.jobs.texts}
 */
public record RunMessage(String key, List<String> arguments) {

    /** The server ended in the middle of the run. */
    public static final RunMessage SERVER_ENDED = new RunMessage("jobs.serverEnded", List.of());

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST_ARGUMENT = 500;

    public RunMessage {
        arguments = List.copyOf(arguments);
    }

    /** What a failure says to people: a refusal its own words, anything else that the server's log knows more. */
    public static RunMessage of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return new RunMessage(
                        refusal.key(),
                        refusal.arguments().stream().map(String::valueOf).toList());
            }
        }
        return new RunMessage("jobs.unexpected", List.of(failure.getClass().getSimpleName()));
    }

    static RunMessage parse(String stored) {
        List<String> parts = List.of(stored.split(SEPARATOR, -1));
        return new RunMessage(parts.get(0), parts.subList(1, parts.size()));
    }

    String stored() {
        return String.join(
                SEPARATOR,
                Stream.concat(Stream.of(key), arguments.stream().map(RunMessage::shortened))
                        .toList());
    }

    String text(String language) {
        return Texts.of("school.ejournal.jobs.texts", language).find(key, arguments);
    }

    private static String shortened(String argument) {
        String clean = argument.replace(SEPARATOR, " ");
        return clean.length() <= LONGEST_ARGUMENT ? clean : clean.substring(0, LONGEST_ARGUMENT);
    }
}
