package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import school.ejournal.journal.LessonWorks;
import school.ejournal.journal.WorkState;
import school.ejournal.lesson.WorkNote;
import school.ejournal.shared.SchoolJson;

/** Works of lessons: the one in the lesson's own column, and further ones. */
@Path("lessons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorksResource {

    @Inject
    private LessonWorks works;

    @Context
    private HttpServletRequest request;

    @PUT
    @Path("{id: \\d{1,18}}/work")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject set(@PathParam("id") long id) throws IOException {
        return json(works.set(id, seen(Body.read(request))));
    }

    @POST
    @Path("{id: \\d{1,18}}/works")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject add(@PathParam("id") long id) throws IOException {
        return json(works.add(id, note(Body.read(request), 0)));
    }

    @PUT
    @Path("{id: \\d{1,18}}/works/{work: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject change(@PathParam("id") long id, @PathParam("work") long work) throws IOException {
        Body body = Body.read(request);
        return json(works.change(id, work, seen(body), body.isTrue("annulled")));
    }

    /** A note on a work that is there: whoever changes it says which version she saw. */
    private static WorkNote seen(Body body) {
        return note(body, body.version("expectedVersion"));
    }

    private static WorkNote note(Body body, int expectedVersion) {
        return new WorkNote(body.findId("type"), body.text("title"), expectedVersion, body.findUuid("opId"));
    }

    private static JsonObject json(WorkState state) {
        return SchoolJson.object()
                .add("column", state.column())
                .add("version", state.version())
                .build();
    }
}
