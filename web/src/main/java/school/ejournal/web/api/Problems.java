package school.ejournal.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonArrayBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.archive.FolderRefusedException;
import school.ejournal.journal.JournalService;
import school.ejournal.journal.LockedException;
import school.ejournal.journal.StaleCellException;
import school.ejournal.journal.StaleLessonException;
import school.ejournal.journal.StaleWorkException;
import school.ejournal.journal.TooManyEditsException;
import school.ejournal.remark.StaleRemarkException;
import school.ejournal.shared.BusinessException;
import school.ejournal.shared.DatabaseException;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.problem.Problem;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;
import school.ejournal.web.text.Texts;

/** What a failure means to the program that asked, in whatever the container wrapped it (AP-02). */
final class Problems {

    private Problems() {}

    /** The problem of a failure that somebody foresaw; nothing for all others. */
    static Optional<Problem> find(Throwable failure, Locale language) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            Problem problem = problem(cause, language);
            if (problem != null) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }

    private static @Nullable Problem problem(Throwable cause, Locale language) {
        if (cause instanceof BusinessException refusal) {
            return refusal(refusal, language);
        } else if (cause instanceof RequestRefused refused) {
            return refused.problem(language);
        } else if (cause instanceof DatabaseException database && database.isUniqueViolation()) {
            return Problem.of(ProblemKind.REFUSED, language, Texts.text("problem.taken", language));
        } else if (cause instanceof EJBAccessException) {
            return Problem.of(ProblemKind.FORBIDDEN, language);
        } else if (cause instanceof ConstraintViolationException violations) {
            return violated(violations, language);
        } else if (cause instanceof WebApplicationException protocol) {
            return Problem.of(ProblemKind.ofStatus(protocol.getResponse().getStatus()), language);
        }
        return null;
    }

    private static Problem refusal(BusinessException refusal, Locale language) {
        String reason = Texts.text(refusal, language);
        if (refusal instanceof NotFoundException) {
            return Problem.of(ProblemKind.NOT_FOUND, language, reason);
        } else if (refusal instanceof TooManyEditsException) {
            return Problem.of(ProblemKind.TOO_LARGE, language, reason)
                    .with("limit", SchoolJson.value(JournalService.LARGEST_BATCH));
        } else if (refusal instanceof FolderRefusedException) {
            return Problem.of(ProblemKind.UNAVAILABLE, language, reason);
        } else if (refusal instanceof StaleLessonException stale) {
            return Problem.of(ProblemKind.STALE, language, reason)
                    .with("current", ChangesJson.lesson(stale.current()).build());
        } else if (refusal instanceof StaleWorkException stale) {
            return Problem.of(ProblemKind.STALE, language, reason)
                    .with(
                            "current",
                            SchoolJson.object().add("version", stale.version()).build());
        } else if (refusal instanceof StaleRemarkException stale) {
            return Problem.of(ProblemKind.STALE, language, reason)
                    .with(
                            "current",
                            SchoolJson.object()
                                    .add("text", stale.text())
                                    .add("version", stale.version())
                                    .build());
        } else if (refusal instanceof StaleCellException stale) {
            return Problem.of(ProblemKind.STALE, language, reason)
                    .with(
                            "current",
                            SchoolJson.object()
                                    .add("text", stale.text())
                                    .add("version", stale.version())
                                    .build());
        } else if (refusal instanceof LockedException locked) {
            JsonArrayBuilder objections = SchoolJson.array();
            locked.objections().forEach(objection -> objections.add(AnswerJson.objection(objection, language)));
            return Problem.of(ProblemKind.LOCKED, language, reason).with("objections", objections.build());
        }
        return Problem.of(ProblemKind.REFUSED, language, reason);
    }

    private static Problem violated(ConstraintViolationException violations, Locale language) {
        JsonArrayBuilder errors = SchoolJson.array();
        String first = "";
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            String path = violation.getPropertyPath().toString();
            String field = path.substring(path.lastIndexOf('.') + 1);
            Object most = violation.getConstraintDescriptor().getAttributes().get("max");
            String reason = most == null ? Texts.text("body.value", language, field) : tooLong(field, most, language);
            errors.add(SchoolJson.object().add("field", field).add("reason", reason));
            first = first.isEmpty() ? reason : first;
        }
        return Problem.of(ProblemKind.INVALID_BODY, language, first).with("errors", errors.build());
    }

    private static String tooLong(String field, Object most, Locale language) {
        return Texts.text("body.tooLong", language, field, most);
    }
}
