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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.AbsenceQuery;
import school.ejournal.attendance.AbsenceService;
import school.ejournal.attendance.Attachment;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.NewReason;
import school.ejournal.attendance.NoteQuery;
import school.ejournal.attendance.NoteService;
import school.ejournal.attendance.Presence;
import school.ejournal.shared.SchoolJson;

/** Absences of classes, their reasons, and the files that guardians sent. */
@Path("absences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AbsencesResource {

    @Inject
    private AbsenceQuery query;

    @Inject
    private AbsenceService absences;

    @Inject
    private NoteQuery notes;

    @Inject
    private NoteService decisions;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("classes/{id: \\d{1,18}}")
    public JsonObject open(
            @PathParam("id") long id,
            @Nullable @QueryParam("from") String from,
            @Nullable @QueryParam("to") String to) {
        return AbsenceJson.sheet(query.open(id, Parameters.days(from, to)));
    }

    @POST
    @Path("reasons")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject set() throws IOException {
        Body body = Body.read(request);
        NewReason reason = new NewReason(body.id("student"), days(body), presence(body), null, body.uuid("opId"));
        return SchoolJson.object().add("id", absences.set(reason)).build();
    }

    @POST
    @Path("reasons/{id: \\d{1,18}}/annulment")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject annul(@PathParam("id") long id) throws IOException {
        Body body = Body.read(request);
        absences.annul(id, body.text("why"), body.uuid("opId"));
        return SchoolJson.object().add("id", id).build();
    }

    @POST
    @Path("notes/{id: \\d{1,18}}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject accept(@PathParam("id") long id) throws IOException {
        Body body = Body.read(request);
        long reason = decisions.accept(id, days(body), presence(body), body.uuid("opId"));
        return SchoolJson.object().add("id", id).add("reason", reason).build();
    }

    @POST
    @Path("notes/{id: \\d{1,18}}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject decline(@PathParam("id") long id) throws IOException {
        decisions.decline(id, Body.read(request).text("answer"));
        return SchoolJson.object().add("id", id).build();
    }

    /** For keeping, not for showing: a browser runs nothing of what strangers sent. */
    @GET
    @Path("notes/{id: \\d{1,18}}/attachment")
    @Produces(MediaType.WILDCARD)
    public Response openAttachment(@PathParam("id") long id) {
        Attachment file = notes.openAttachment(id);
        return Response.ok(file.content(), file.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private static Presence presence(Body body) {
        return Presence.valueOf(body.word("reason", AbsenceJson.REASONS).toUpperCase(Locale.ROOT));
    }

    private static Days days(Body body) {
        LocalDate starts = body.date("starts");
        return new Days(starts, body.dateFrom("ends", starts));
    }
}
