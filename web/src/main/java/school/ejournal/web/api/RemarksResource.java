package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.remark.NewRemark;
import school.ejournal.remark.Remark;
import school.ejournal.remark.RemarkChange;
import school.ejournal.remark.RemarkQuery;
import school.ejournal.remark.RemarkService;
import school.ejournal.remark.RemarkVersion;
import school.ejournal.shared.SchoolJson;

/** Remarks beside lessons. */
@Path("remarks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RemarksResource {

    @Inject
    private RemarkQuery query;

    @Inject
    private RemarkService remarks;

    @Context
    private HttpServletRequest request;

    @GET
    public JsonObject list(@Nullable @QueryParam("lesson") String lesson) {
        JsonArrayBuilder listed = SchoolJson.array();
        query.listOfLesson(Parameters.id("lesson", Objects.requireNonNullElse(lesson, "")))
                .forEach(remark -> listed.add(json(remark)));
        return SchoolJson.object().add("remarks", listed).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject write() throws IOException {
        Body body = Body.read(request);
        NewRemark remark = new NewRemark(body.findId("student"), body.text("text"), body.uuid("opId"));
        return json(remarks.write(body.id("lesson"), remark));
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject correct(@PathParam("id") long id) throws IOException {
        Body body = Body.read(request);
        return json(remarks.correct(id, change(body, "text")));
    }

    @POST
    @Path("{id: \\d{1,18}}/annulment")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject annul(@PathParam("id") long id) throws IOException {
        Body body = Body.read(request);
        return json(remarks.annul(id, change(body, "reason")));
    }

    private static RemarkChange change(Body body, String member) {
        return new RemarkChange(body.text(member), body.version("expectedVersion"), body.uuid("opId"));
    }

    private static JsonObject json(RemarkVersion kept) {
        return SchoolJson.object()
                .add("id", kept.id())
                .add("version", kept.version())
                .build();
    }

    private static JsonObjectBuilder json(Remark remark) {
        boolean personal = remark.studentId() != null && remark.student() != null;
        return SchoolJson.object()
                .add("id", remark.id())
                .add("version", remark.version())
                .add("lesson", remark.lessonId())
                .add("student", personal ? Values.named(remark.studentId(), remark.student()) : JsonValue.NULL)
                .add("text", remark.text())
                .add("author", remark.author())
                .add("at", remark.at().toString())
                .add("annulled", remark.annulled());
    }
}
