package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import school.ejournal.correction.Act;
import school.ejournal.correction.CorrectionQuery;
import school.ejournal.correction.CorrectionService;
import school.ejournal.correction.NewCorrection;
import school.ejournal.correction.NewTextCorrection;
import school.ejournal.journal.LessonText;
import school.ejournal.lesson.CellKey;

/** Corrections of cells, and of topics and homework of lessons, that are closed to their teacher. */
@Path("corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {

    @Inject
    private CorrectionService corrections;

    @Inject
    private CorrectionQuery query;

    @Context
    private HttpServletRequest request;

    @GET
    public JsonArray list() {
        return CorrectionJson.list(query.listOwn());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject ask() throws IOException {
        Body body = Body.read(request);
        long id = corrections.ask(new NewCorrection(
                body.uuid("opId"),
                body.id("page"),
                new CellKey(body.id("lesson"), body.id("student")),
                body.text("text"),
                body.version("expectedVersion"),
                body.text("reason")));
        return CorrectionJson.one(query.get(id));
    }

    @POST
    @Path("topics")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject askTopic() throws IOException {
        return ask(LessonText.TOPIC);
    }

    @POST
    @Path("homework")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject askHomework() throws IOException {
        return ask(LessonText.HOMEWORK);
    }

    private JsonObject ask(LessonText of) throws IOException {
        Body body = Body.read(request);
        long id = corrections.askText(new NewTextCorrection(
                body.uuid("opId"),
                body.id("lesson"),
                of,
                body.text(of.word()),
                body.version("expectedVersion"),
                body.text("reason")));
        return CorrectionJson.one(query.get(id));
    }

    @POST
    @Path("{id: \\d{1,18}}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject approve(@PathParam("id") long id) throws IOException {
        Body body = Body.read(request);
        corrections.approve(id, body.text("note"), Act.of(body.findText("actNumber"), body.findDate("actDate")));
        return CorrectionJson.one(query.get(id));
    }

    @POST
    @Path("{id: \\d{1,18}}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject refuse(@PathParam("id") long id) throws IOException {
        corrections.refuse(id, Body.read(request).text("note"));
        return CorrectionJson.one(query.get(id));
    }

    @POST
    @Path("{id: \\d{1,18}}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject withdraw(@PathParam("id") long id) {
        corrections.withdraw(id);
        return CorrectionJson.one(query.get(id));
    }
}
