package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.archive.ArchiveFile;
import school.ejournal.archive.ArchiveQuery;
import school.ejournal.archive.ArchiveRow;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.text.Language;
import school.ejournal.web.text.Texts;

/** Archive copies of terms. */
@Path("archives")
@RequestScoped
public class ArchivesResource {

    @Inject
    private ArchiveQuery archives;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonArray list() {
        JsonArrayBuilder list = SchoolJson.array();
        archives.listArchives().forEach(archive -> list.add(json(archive, Language.of(request))));
        return list.build();
    }

    @GET
    @Path("{id: \\d{1,18}}/manifest.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String showManifest(@PathParam("id") long id) {
        return archives.getManifest(id);
    }

    @GET
    @Path("{id: \\d{1,18}}/files/{name}")
    @Produces(MediaType.WILDCARD)
    public Response openFile(@PathParam("id") long id, @PathParam("name") String name) {
        ArchiveFile file = archives.open(id, name);
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"")
                .build();
    }

    private static JsonObjectBuilder json(ArchiveRow archive, Locale language) {
        return SchoolJson.object()
                .add("id", archive.id())
                .add(
                        "term",
                        Values.named(
                                archive.termId(), Texts.term(archive.termScheme(), archive.termNumber(), language)))
                .add("asOf", archive.asOf().toString())
                .add("state", archive.state())
                .add("expected", archive.expected())
                .add("files", archive.files())
                .add("intact", verdict(archive.intact()))
                .add("complete", verdict(archive.complete()));
    }

    private static JsonValue verdict(@Nullable Boolean verdict) {
        return verdict == null ? JsonValue.NULL : verdict ? JsonValue.TRUE : JsonValue.FALSE;
    }
}
