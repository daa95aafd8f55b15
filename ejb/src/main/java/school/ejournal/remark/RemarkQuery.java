package school.ejournal.remark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.journal.LessonGate;
import school.ejournal.remark.store.Remarks;
import school.ejournal.shared.NotFoundException;

/** Reads remarks beside lessons. */
@Stateless
public class RemarkQuery {

    @Inject
    private Remarks remarks;

    @Inject
    private LessonGate gate;

    /**
     * The remarks beside a lesson, the first one first, those annulled with their reason (RM-06).
     *
     * @throws NotFoundException if the caller may not see the lesson's page
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<Remark> listOfLesson(long lessonId) {
        gate.askToRead(lessonId);
        return remarks.listOfLesson(lessonId);
    }
}
