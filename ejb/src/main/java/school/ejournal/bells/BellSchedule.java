package school.ejournal.bells;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule of bells.
 *
 * @param shift the shift whose classes ring by it; null for any
 * @param bells in the order of the lessons
 */
public record BellSchedule(long id, String name, @Nullable Integer shift, List<BellRow> bells) {

    public BellSchedule {
        bells = List.copyOf(bells);
    }
}
