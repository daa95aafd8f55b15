package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.CellHistoryQuery;
import school.ejournal.journal.AdviceQuery;
import school.ejournal.journal.LessonColumn.Recorded;
import school.ejournal.journal.LessonNotes;
import school.ejournal.journal.LessonPresence;
import school.ejournal.journal.LessonText;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.lesson.LessonNote;
import school.ejournal.shared.SchoolJson;

/** Topic and homework of lessons, what became of them, the word that all were there, and what contradicts a lesson. */
@Path("lessons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {

    @Inject
    private LessonNotes notes;

    @Inject
    private AdviceQuery advice;

    @Inject
    private LessonPresence presence;

    @Inject
    private CellHistoryQuery past;

    @Context
    private HttpServletRequest request;

    @PUT
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject note(@PathParam("id") long id) throws IOException {
        Body body = Body.read(request);
        LessonDetails details = details(body);
        LessonNote note = new LessonNote(
                body.text("topic"),
                body.text("homework"),
                details,
                body.version("expectedVersion"),
                body.findUuid("opId"));
        int version = notes.note(id, note);
        JsonObjectBuilder noted = details == null ? SchoolJson.object() : ChangesJson.details(details);
        return noted.add("id", id)
                .add("topic", note.topic())
                .add("homework", note.homework())
                .add("version", version)
                .build();
    }

    @GET
    @Path("{id: \\d{1,18}}/advice")
    public JsonObject advise(@PathParam("id") long id) {
        return AdviceJson.advice(advice.advise(id));
    }

    @GET
    @Path("{id: \\d{1,18}}/history")
    public JsonArray history(@PathParam("id") long id) {
        return CorrectionJson.history(past.listTextChanges(id, LessonText.TOPIC));
    }

    @GET
    @Path("{id: \\d{1,18}}/homework/history")
    public JsonArray homeworkHistory(@PathParam("id") long id) {
        return CorrectionJson.history(past.listTextChanges(id, LessonText.HOMEWORK));
    }

    @GET
    @Path("{id: \\d{1,18}}/contradictions")
    public JsonArray listContradictions(@PathParam("id") long id) {
        return AbsenceJson.contradictions(presence.listContradictions(id));
    }

    @PUT
    @Path("{id: \\d{1,18}}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject sayAllPresent(@PathParam("id") long id) throws IOException {
        Recorded attendance = presence.sayAllPresent(id, Body.read(request).uuid("opId"));
        return SchoolJson.object()
                .add("id", id)
                .add("attendance", PageJson.attendance(attendance))
                .build();
    }

    /** Who says nothing of hours, links or the day it is due leaves all of that as it is. */
    private static @Nullable LessonDetails details(Body body) {
        return body.has("due") || body.has("links") || body.has("hours")
                ? new LessonDetails(body.findDay("due"), body.findTexts("links"), body.decimal("hours", BigDecimal.ONE))
                : null;
    }
}
