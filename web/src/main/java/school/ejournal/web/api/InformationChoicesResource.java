package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.consent.ConsentService;
import school.ejournal.consent.InformationForm;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;

/** How guardians are informed: electronically, by the paper diary, not at all. */
@Path("information-choices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InformationChoicesResource {

    @Inject
    private ConsentService consents;

    @Context
    private HttpServletRequest request;

    @GET
    public JsonObject list(@Nullable @QueryParam("student") String student) {
        JsonArrayBuilder listed = SchoolJson.array();
        consents.listChoices(Parameters.id("student", Objects.requireNonNullElse(student, "")))
                .forEach(row -> listed.add(SchoolJson.object()
                        .add("guardian", Values.named(row.guardianId(), row.guardian()))
                        .add("form", row.form().word())
                        .add("since", Values.of(row.since()))));
        return SchoolJson.object().add("choices", listed).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject choose() throws IOException {
        Body body = Body.read(request);
        InformationForm form = InformationForm.find(body.text("form"))
                .orElseThrow(() -> new RequestRefused(ProblemKind.INVALID_BODY, "body.value", "form"));
        consents.choose(body.id("guardian"), body.id("student"), form, body.date("since"));
        return SchoolJson.object().add("form", form.word()).build();
    }
}
