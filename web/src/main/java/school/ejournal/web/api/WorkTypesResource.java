package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import school.ejournal.lesson.WorkTypeDecision;
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
        List<WorkTypeDecision> decisions = new ArrayList<>(types.listDecisions());
        Collections.reverse(decisions);
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
                    .add("retired", type.retired())
                    .add("decisions", before(decisions, type.id())));
        }
        return list.build();
    }

    private static JsonArrayBuilder before(List<WorkTypeDecision> decisions, long typeId) {
        JsonArrayBuilder list = SchoolJson.array();
        decisions.stream()
                .filter(decision -> decision.typeId() == typeId)
                .forEach(decision -> list.add(SchoolJson.object()
                        .add("starts", decision.starts().toString())
                        .add("weightBefore", decision.weightBefore())
                        .add("retakeBefore", decision.retakeBefore().stored())));
        return list;
    }
}
