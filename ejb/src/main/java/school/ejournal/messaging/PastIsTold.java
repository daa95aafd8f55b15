package school.ejournal.messaging;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import school.ejournal.journal.HistoryWritten;

/** What was brought in from the past is no news, in the same transaction. */
@Dependent
public class PastIsTold {

    @EJB
    private NoticeMaker maker;

    void follow(@Observes HistoryWritten written) {
        maker.skip(written.pageId());
    }
}
