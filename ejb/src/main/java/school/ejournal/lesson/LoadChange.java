package school.ejournal.lesson;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.calendar.Span;
import school.ejournal.roster.LoadService;
import school.ejournal.roster.NewLoad;

/** A change of the teaching load that lessons follow. */
public sealed interface LoadChange {

    /** Makes the change; answers the days it reaches. */
    Span carryOut(LoadService loads);

    /** A group is given to a teacher. */
    record Assign(NewLoad load) implements LoadChange {
        @Override
        public Span carryOut(LoadService loads) {
            return loads.assign(load);
        }
    }

    /** A load ends with a day. */
    record End(long loadId, LocalDate lastDay, @Nullable Document document) implements LoadChange {
        @Override
        public Span carryOut(LoadService loads) {
            return loads.end(loadId, lastDay, document);
        }
    }
}
