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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.NoticeQuery;
import school.ejournal.messaging.NoticeRow;
import school.ejournal.messaging.NoticeService;
import school.ejournal.messaging.NoticeWords;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.text.Language;

/** What the family is told. */
@Path("messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @Inject
    private NoticeQuery query;

    @Inject
    private NoticeService notices;

    @Context
    private HttpServletRequest request;

    @GET
    public JsonObject list(@Nullable @QueryParam("before") String before) {
        List<NoticeRow> rows = before == null ? query.listLatest() : query.listBefore(Parameters.id("before", before));
        NoticeWords words = NoticeWords.in(Language.of(request).getLanguage());
        JsonArrayBuilder listed = SchoolJson.array();
        rows.forEach(row -> listed.add(json(row, words)));
        return SchoolJson.object().add("messages", listed).build();
    }

    @GET
    @Path("unread")
    public JsonObject countUnread() {
        return unread(query.countUnread());
    }

    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject markRead() throws IOException {
        return unread(notices.markRead(Body.read(request).ids("ids")));
    }

    private static JsonObject unread(int count) {
        return SchoolJson.object().add("unread", count).build();
    }

    private static JsonObjectBuilder json(NoticeRow row, NoticeWords words) {
        return SchoolJson.object()
                .add("id", row.id())
                .add("student", Values.named(row.studentId(), row.student()))
                .add("course", row.course())
                .add("date", Values.of(row.date()))
                .add("number", row.number() == null ? JsonValue.NULL : SchoolJson.value(row.number()))
                .add("about", row.subject().word())
                .add("change", row.change().word())
                .add("text", words.what(row))
                .add("remark", Values.of(row.remark()))
                .add("at", row.madeAt().toString())
                .add("read", !row.isUnread());
    }
}
