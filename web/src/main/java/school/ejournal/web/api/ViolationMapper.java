package school.ejournal.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the runtime's own mapper, which shows what was sent. */
@Provider
@ApplicationScoped
public class ViolationMapper implements ExceptionMapper<ValidationException> {

    @Inject
    private ProblemMapper problems;

    @Override
    public Response toResponse(ValidationException violation) {
        return problems.toResponse(violation);
    }
}
