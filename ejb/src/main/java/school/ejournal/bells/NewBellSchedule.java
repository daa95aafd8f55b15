package school.ejournal.bells;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/**
 * A schedule of bells as drawn (BL-04).
 *
 * @param shift the shift whose classes ring by it, 1 or 2; null for any
 * @param bells of the first lesson and those after it
 */
public record NewBellSchedule(String name, @Nullable Integer shift, List<BellRow> bells) {

    /** The most letters of a name. */
    public static final int LONGEST_NAME = 60;

    /** The most lessons of a day. */
    public static final int MOST_BELLS = 12;

    /** @throws RefusedException if the name is missing or too long, or the lessons do not follow one another */
    public NewBellSchedule {
        name = name.strip();
        bells = List.copyOf(bells);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException("bells.badName", LONGEST_NAME);
        } else if (bells.isEmpty() || bells.size() > MOST_BELLS) {
            throw new RefusedException("bells.noBells", MOST_BELLS);
        } else if (shift != null && shift != 1 && shift != 2) {
            throw new RefusedException("bells.badShift");
        }
        for (int i = 0; i < bells.size(); i++) {
            BellRow bell = bells.get(i);
            boolean early = i > 0 && bell.starts().isBefore(bells.get(i - 1).ends());
            if (bell.number() != i + 1 || early || !bell.starts().isBefore(bell.ends())) {
                throw new RefusedException("bells.notInOrder", i + 1);
            }
        }
    }
}
