package school.ejournal.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The children of somebody and the week of one of them.
 *
 * @param week null for an account without a child
 */
public record FamilyWeek(List<ChildRow> children, @Nullable DiaryWeek week) {

    public FamilyWeek {
        children = List.copyOf(children);
    }
}
