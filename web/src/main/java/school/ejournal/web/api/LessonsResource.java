package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import school.ejournal.journal.LessonNotes;
import school.ejournal.lesson.LessonNote;

/** Topic and homework of lessons. */
@Path("lessons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {

    @Inject
    private LessonNotes notes;

    @Context
    private HttpServletRequest request;

    @PUT
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject note(@PathParam("id") long id) throws IOException {
        Body body = Body.read(request);
        LessonNote note = new LessonNote(
                body.text("topic"), body.text("homework"), body.findVersion("expectedVersion"), body.findUuid("opId"));
        int version = notes.note(id, note);
        return Json.createObjectBuilder()
                .add("id", id)
                .add("topic", note.topic())
                .add("homework", note.homework())
                .add("version", version)
                .build();
    }
}
