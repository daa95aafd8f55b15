package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import school.ejournal.inspection.CheckRow;
import school.ejournal.inspection.InspectionQuery;
import school.ejournal.inspection.InspectionService;
import school.ejournal.inspection.NewCheck;
import school.ejournal.inspection.PageChecks;
import school.ejournal.shared.SchoolJson;

/** The checker's remarks on a page. */
@Path("pages/{id: \\d{1,18}}/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

    @Inject
    private InspectionQuery query;

    @Inject
    private InspectionService service;

    @Context
    private HttpServletRequest request;

    @GET
    public JsonObject list(@PathParam("id") long pageId) {
        return json(query.openPage(pageId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject remark(@PathParam("id") long pageId) throws IOException {
        Body body = Body.read(request);
        service.remark(new NewCheck(body.uuid("opId"), pageId, body.findId("lesson"), body.text("text")));
        return json(query.openPage(pageId));
    }

    static JsonObject json(PageChecks page) {
        JsonArrayBuilder checks = SchoolJson.array();
        page.checks().forEach(check -> checks.add(json(check)));
        return SchoolJson.object()
                .add("checks", checks)
                .add("mayCheck", page.mayCheck())
                .add("mayMend", page.mayMend())
                .build();
    }

    private static JsonObjectBuilder json(CheckRow check) {
        JsonObjectBuilder json = SchoolJson.object().add("id", check.id());
        if (check.lessonId() != null) {
            json.add("lesson", check.lessonId());
        }
        return json.add("date", Values.of(check.lessonDate()))
                .add("text", check.text())
                .add("author", check.author())
                .add("at", check.at().toString())
                .add("state", check.state().word())
                .add("answer", check.answer())
                .add("movedAt", check.movedAt().toString());
    }
}
