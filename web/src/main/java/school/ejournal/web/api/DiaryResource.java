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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.DiaryQuery;
import school.ejournal.diary.DiaryVisits;
import school.ejournal.diary.DiaryWeek;
import school.ejournal.diary.FamilyWeek;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;
import school.ejournal.web.security.SignIns;

/** The diary of the family. */
@Path("diary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiaryResource {

    @Inject
    private DiaryQuery query;

    @Inject
    private DiaryVisits visits;

    @Inject
    private SchoolClock clock;

    @Inject
    private SignIns signIns;

    @Context
    private HttpServletRequest request;

    @GET
    public JsonObject open(@Nullable @QueryParam("student") String student, @Nullable @QueryParam("week") String week) {
        IsoWeek wanted = week == null ? thisWeek() : Parameters.week("week", week);
        return DiaryJson.week(
                student == null
                        ? ofTheOnlyStudent(wanted)
                        : query.open(Parameters.id("student", student), wanted.monday()));
    }

    /** The diary lies before somebody's eyes: from her next visit on, what changes after this is new to her. */
    @POST
    @Path("visits")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject visit() throws IOException {
        Body body = Body.read(request);
        long studentId = body.id("student");
        Instant readAt = body.moment("readAt");
        visits.keep(studentId, readAt);
        return SchoolJson.object()
                .add("student", studentId)
                .add("readAt", readAt.toString())
                .build();
    }

    private IsoWeek thisWeek() {
        Caller caller = signIns.caller(request).orElseThrow(NotFoundException::new);
        return IsoWeek.of(clock.today(caller.zoneId()));
    }

    /** Whoever may read one diary only need not say whose. */
    private DiaryWeek ofTheOnlyStudent(IsoWeek wanted) {
        FamilyWeek family = query.openFamily(null, wanted.monday());
        if (family.children().size() > 1) {
            JsonArrayBuilder students = SchoolJson.array();
            family.children().forEach(child -> students.add(DiaryJson.student(child)));
            throw new RequestRefused(ProblemKind.BAD_REQUEST, "parameter.studentNeeded")
                    .with("students", students.build());
        }
        return Optional.ofNullable(family.week()).orElseThrow(NotFoundException::new);
    }
}
