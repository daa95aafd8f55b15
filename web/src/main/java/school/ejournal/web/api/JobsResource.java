package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import school.ejournal.jobs.JobRunQuery;
import school.ejournal.jobs.JobRunRow;
import school.ejournal.jobs.JobStarter;
import school.ejournal.shared.SchoolJson;

/** Jobs of the night, started by day. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    private JobStarter jobs;

    @Inject
    private JobRunQuery runs;

    @Context
    private HttpServletRequest request;

    @POST
    @Path("term-archive")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response startTermArchive() throws IOException {
        return accepted(jobs.startTermArchive(Body.read(request).id("term")));
    }

    @POST
    @Path("{id: \\d{1,18}}/restart")
    public Response restart(@PathParam("id") long id) {
        jobs.restart(id);
        return accepted(id);
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public JsonObject show(@PathParam("id") long id) {
        return json(runs.getRun(id));
    }

    private Response accepted(long run) {
        return Response.accepted(json(runs.getRun(run)))
                .header(HttpHeaders.LOCATION, "/api/jobs/" + run)
                .build();
    }

    private static JsonObject json(JobRunRow run) {
        return SchoolJson.object()
                .add("id", run.id())
                .add("job", run.job())
                .add("key", run.key())
                .add("status", run.status())
                .add("done", run.done())
                .add("total", run.total())
                .add("startedAt", run.startedAt().toString())
                .add("endedAt", Values.of(run.endedAt()))
                .add("message", Values.of(run.message()))
                .build();
    }
}
