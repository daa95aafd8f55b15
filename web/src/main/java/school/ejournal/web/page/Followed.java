package school.ejournal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import school.ejournal.lesson.LessonsFollowed;

/** Says in words what the lessons did, or would do, when calendar or timetable changed. */
@Named
@RequestScoped
public class Followed {

    private static final List<String> PARTS = List.of("cancelled", "restored", "added", "handedOver");

    @Inject
    private Show show;

    /** One sentence for each kind of change; a sentence of nothing where there is none. */
    public List<String> sentences(LessonsFollowed followed) {
        return sentences(
                new int[] {followed.cancelled(), followed.restored(), followed.added(), followed.handedOver()},
                "would");
    }

    /** What was just done, as the address tells it; empty where it tells nothing. */
    public List<String> getDone() {
        String did = Faces.getRequestParameter("did");
        return did == null || !did.matches("(\\d{1,7}\\.){3}\\d{1,7}")
                ? List.of()
                : sentences(
                        Arrays.stream(did.split("\\."))
                                .mapToInt(Integer::parseInt)
                                .toArray(),
                        "did");
    }

    private List<String> sentences(int[] counts, String tense) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            if (counts[i] > 0) {
                said.add(show.count(counts[i], "followed." + tense + "." + PARTS.get(i)));
            }
        }
        if (said.isEmpty()) {
            said.add(show.text("followed." + tense + ".nothing"));
        }
        return said;
    }
}
