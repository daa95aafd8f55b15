package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;

/** The description of everything under {@code /api}, for programs and their authors (AP-03). */
@Path("openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @GET
    public InputStream show() {
        return Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.json"));
    }
}
