package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import school.ejournal.lesson.WorkTypeRow;
import school.ejournal.lesson.WorkTypeService;
import school.ejournal.shared.SchoolJson;

/** The kinds of work of the school. */
@Path("work-types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkTypesResource {

    @Inject
    private WorkTypeService types;

    @GET
    public JsonArray list() {
        JsonArrayBuilder list = SchoolJson.array();
        for (WorkTypeRow type : types.listTypes()) {
            list.add(SchoolJson.object()
                    .add("id", type.id())
                    .add("name", type.name())
                    .add("shortName", type.shortName())
                    .add("weight", type.weight())
                    .add("written", type.written())
                    .add("retake", type.retake().stored())
                    .add("daysToMark", type.daysToMark())
                    .add("retired", type.retired()));
        }
        return list.build();
    }
}
