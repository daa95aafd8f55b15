package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.CellHistoryQuery;
import school.ejournal.journal.CellEdit;
import school.ejournal.journal.ChangesQuery;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalService;
import school.ejournal.lesson.CellKey;
import school.ejournal.web.push.PageLines;
import school.ejournal.web.text.Language;

/** Pages of the journal. */
@Path("pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PagesResource {

    @Inject
    private JournalQuery query;

    @Inject
    private JournalService journal;

    @Inject
    private ChangesQuery changes;

    @Inject
    private PageLines lines;

    @Inject
    private CellHistoryQuery past;

    @Context
    private HttpServletRequest request;

    @GET
    public JsonArray list() {
        return PageJson.list(query.listPages(), Language.of(request));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public String open(@PathParam("id") long id, @Nullable @QueryParam("asOf") String asOf) {
        return PageJson.sheet(asOf == null ? query.open(id) : query.openAsOf(id, Parameters.moment("asOf", asOf)));
    }

    @GET
    @Path("{id: \\d{1,18}}/changes")
    public JsonObject changes(@PathParam("id") long id, @Nullable @QueryParam("since") String since) {
        return ChangesJson.changes(changes.listSince(id, since == null ? 0 : Parameters.id("since", since)));
    }

    @GET
    @Path("{id: \\d{1,18}}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(@PathParam("id") long id, @Context Sse sse, @Context SseEventSink sink) {
        lines.open(id, sse, sink);
    }

    @GET
    @Path("{id: \\d{1,18}}/cells/{column: \\d{1,18}}/{student: \\d{1,18}}/history")
    public JsonArray history(
            @PathParam("id") long id, @PathParam("column") long column, @PathParam("student") long student) {
        return CorrectionJson.history(past.listChanges(id, new CellKey(column, student)));
    }

    @PATCH
    @Path("{id: \\d{1,18}}/cells")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject apply(@PathParam("id") long id) throws IOException {
        List<CellEdit> edits = CellEdits.of(Body.read(request));
        return AnswerJson.results(journal.apply(id, edits), Language.of(request));
    }
}
