package school.ejournal.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import school.ejournal.web.problem.Incident;
import school.ejournal.web.problem.Problem;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.text.Language;

/** Answers everything that goes wrong as a problem (AP-02). */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final int RETRY_SECONDS = 5;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException protocol && isNoFailure(protocol.getResponse())) {
            return protocol.getResponse();
        }
        Locale language = Language.of(request);
        Problem problem = Problems.find(failure, language)
                .orElseGet(() -> Incident.report(failure).problem(language));
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.json().toString());
        if (failure instanceof WebApplicationException protocol) {
            Object allowed = protocol.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
            response.header(HttpHeaders.ALLOW, allowed);
        }
        if (problem.kind() == ProblemKind.UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return response.build();
    }

    /** What the runtime says by an exception though nothing is wrong: the answer to OPTIONS. */
    private static boolean isNoFailure(Response response) {
        return response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode();
    }
}
