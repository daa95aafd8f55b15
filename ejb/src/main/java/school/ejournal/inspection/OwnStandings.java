package school.ejournal.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.PupilStanding;

/**
 * How many pupils a teacher still has to decide about before the marks of a term are given (IN-07).
 *
 * @param pages those she teaches, by class and subject; pages with nobody to decide about are left out
 * @param led the classes she leads, all subjects together
 */
public record OwnStandings(List<OfPage> pages, List<OfClass> led) {

    public static final OwnStandings NONE = new OwnStandings(List.of(), List.of());

    /**
     * One of the pages.
     *
     * @param few how many pupils have too few marks
     * @param near how many stand near a threshold
     */
    public record OfPage(
            long pageId,
            String schoolClass,
            String subject,
            @Nullable String group,
            int few,
            int near) {}

    /** One of the classes; whoever has too few marks in two subjects counts once, and so does whoever is near two thresholds. */
    public record OfClass(long classId, String schoolClass, int few, int near) {}

    public OwnStandings {
        pages = List.copyOf(pages);
        led = List.copyOf(led);
    }

    /** Whether there is nobody to decide about. */
    public boolean isNobody() {
        return pages.isEmpty() && led.isEmpty();
    }

    static OwnStandings of(List<PupilStanding> pupils) {
        List<OfPage> pages = new ArrayList<>();
        by(pupils.stream().filter(PupilStanding::taught), PupilStanding::pageId).forEach((page, those) -> {
            PupilStanding one = those.get(0);
            pages.add(new OfPage(page, one.schoolClass(), one.subject(), one.group(), few(those), near(those)));
        });
        List<OfClass> led = new ArrayList<>();
        by(pupils.stream().filter(PupilStanding::led), PupilStanding::classId)
                .forEach((id, those) -> led.add(new OfClass(id, those.get(0).schoolClass(), few(those), near(those))));
        pages.removeIf(page -> page.few() + page.near() == 0);
        led.removeIf(one -> one.few() + one.near() == 0);
        return new OwnStandings(pages, led);
    }

    private static Map<Long, List<PupilStanding>> by(Stream<PupilStanding> pupils, Function<PupilStanding, Long> what) {
        Map<Long, List<PupilStanding>> found = new LinkedHashMap<>();
        pupils.forEach(pupil -> found.computeIfAbsent(what.apply(pupil), id -> new ArrayList<>())
                .add(pupil));
        return found;
    }

    private static int few(List<PupilStanding> pupils) {
        return count(pupils.stream().filter(pupil -> pupil.lack() > 0));
    }

    private static int near(List<PupilStanding> pupils) {
        return count(pupils.stream().filter(pupil -> !NearThreshold.of(pupil).isEmpty()));
    }

    private static int count(Stream<PupilStanding> pupils) {
        return (int) pupils.map(PupilStanding::studentId).distinct().count();
    }
}
