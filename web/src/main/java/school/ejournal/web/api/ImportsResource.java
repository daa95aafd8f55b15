package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import school.ejournal.exchange.ImportProgressQuery;
import school.ejournal.exchange.ImportStep;
import school.ejournal.shared.SchoolJson;

/** Imports while they are under way. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    private ImportProgressQuery progress;

    @GET
    @Path("step")
    public Response showStep() {
        return progress.find()
                .map(ImportsResource::json)
                .map(step -> Response.ok(step).build())
                .orElseGet(() -> Response.noContent().build());
    }

    private static JsonObject json(ImportStep step) {
        return SchoolJson.object()
                .add("phase", step.phase().name())
                .add("done", step.done())
                .add("total", step.total())
                .build();
    }
}
