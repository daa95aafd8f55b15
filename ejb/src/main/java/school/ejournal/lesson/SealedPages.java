package school.ejournal.lesson;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import school.ejournal.calendar.TermSealed;

/** Lets pages follow the seal of their term, in the same transaction (LE-04). */
@Dependent
public class SealedPages {

    @EJB
    private LessonService lessons;

    void follow(@Observes TermSealed sealed) {
        lessons.sealPages(sealed.termId());
    }
}
