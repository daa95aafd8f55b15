package school.ejournal.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.rollover.Fate;
import school.ejournal.rollover.PupilFate;

/**
 * The fates of a class's pupils.
 *
 * @param shown those that the filter leaves
 */
public record ClassFates(long classId, String schoolClass, List<PupilFate> pupils, List<PupilFate> shown) {

    /** Classes in the order of their pupils; without those of whom the filter leaves nobody. */
    static List<ClassFates> of(List<PupilFate> pupils, boolean onlyHeld) {
        Map<Long, List<PupilFate>> byClass = new LinkedHashMap<>();
        pupils.forEach(pupil -> byClass.computeIfAbsent(pupil.classId(), id -> new ArrayList<>())
                .add(pupil));
        return byClass.values().stream()
                .map(all -> new ClassFates(
                        all.get(0).classId(),
                        all.get(0).schoolClass(),
                        all,
                        onlyHeld ? all.stream().filter(ClassFates::isHeld).toList() : all))
                .filter(one -> !one.shown().isEmpty())
                .toList();
    }

    private static boolean isHeld(PupilFate pupil) {
        return pupil.fate() != Fate.PROMOTED;
    }

    /** How many have a fate. */
    public int count(String fate) {
        return (int)
                pupils.stream().filter(pupil -> pupil.fate() == Fate.of(fate)).count();
    }

    /** The class to which the first who goes up goes; null where nobody does. */
    public @Nullable String toClass() {
        return pupils.stream()
                .filter(pupil -> pupil.fate().goesUp())
                .map(PupilFate::toClass)
                .findFirst()
                .orElse(null);
    }
}
