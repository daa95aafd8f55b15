package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;
import school.ejournal.web.security.CsrfToken;
import school.ejournal.web.security.SignIns;

/** Signing in and out. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    private SignIns signIns;

    @Inject
    private CsrfToken token;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject signIn() throws IOException {
        Body body = Body.read(request);
        return signIns.signIn(request, response, body.text("login"), body.text("password"))
                .map(this::session)
                .orElseThrow(() -> new RequestRefused(ProblemKind.WRONG_PASSWORD));
    }

    @GET
    public JsonObject show() {
        return signIns.caller(request).map(this::session).orElseThrow(() -> new RequestRefused(ProblemKind.SIGNED_OUT));
    }

    @DELETE
    public void signOut() {
        signIns.signOut(request);
    }

    private JsonObject session(Caller caller) {
        JsonArrayBuilder roles = SchoolJson.array();
        caller.roles().stream().sorted().forEach(roles::add);
        return SchoolJson.object()
                .add("account", caller.accountId())
                .add("name", caller.displayName())
                .add("roles", roles)
                .add("csrf", token.getToken())
                .build();
    }
}
