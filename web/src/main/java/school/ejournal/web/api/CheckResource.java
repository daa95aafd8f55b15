package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import school.ejournal.inspection.InspectionService;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;

/** One remark of a checker on its way. */
@Path("checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    @Inject
    private InspectionService service;

    @Context
    private HttpServletRequest request;

    @PUT
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject move(@PathParam("id") long id) throws IOException {
        Body body = Body.read(request);
        String text = body.text("text");
        String state = body.text("state");
        switch (state) {
            case "mended" -> service.mend(id, text);
            case "accepted" -> service.accept(id);
            case "open" -> service.giveBack(id, text);
            default ->
                throw new RequestRefused(ProblemKind.INVALID_BODY, "body.value", "state")
                        .with("field", SchoolJson.value("state"));
        }
        return SchoolJson.object().add("id", id).add("state", state).build();
    }
}
