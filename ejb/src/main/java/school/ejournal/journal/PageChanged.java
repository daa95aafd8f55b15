package school.ejournal.journal;

import java.util.List;
import school.ejournal.lesson.CellState;
import school.ejournal.shared.DomainEvent;

/** Cells of a page were changed by one batch. Observed in the same transaction. */
public record PageChanged(long pageId, List<CellState> cells) implements DomainEvent {

    public PageChanged {
        cells = List.copyOf(cells);
    }
}
