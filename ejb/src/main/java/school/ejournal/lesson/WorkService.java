package school.ejournal.lesson;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import school.ejournal.lesson.store.Works;
import school.ejournal.shared.SchoolScope;

/**
 * Writes which works a lesson has. Works only inside the transaction of the feature that asked whether it may, under the
 * lock of the page's head.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WorkService {

    @Inject
    private Works works;

    /** Sets kind and title of the work in a lesson's own column; the kind laid out is kept beside. */
    @PermitAll
    public void setOwn(long lessonId, WorkNote note, int version) {
        works.setOwn(lessonId, note, version);
    }

    /** Fresh columns for further works. */
    @PermitAll
    public long[] newColumns(int count) {
        return works.newColumns(count);
    }

    /** Adds a further work with a fresh column. */
    @PermitAll
    public void add(long column, long pageId, long lessonId, WorkNote note, Instant at) {
        works.add(SchoolScope.caller(), column, pageId, lessonId, note, at);
    }

    /** Changes a further work, or annuls it, or takes that back. */
    @PermitAll
    public void change(long workId, WorkNote note, boolean annulled, int version, Instant at) {
        works.change(workId, note, annulled, version, SchoolScope.caller().personId(), at);
    }

    /** Gives more time to mark a written work. */
    @PermitAll
    public void extend(long pageId, long columnId, LocalDate until, String reason, String salt, Instant at) {
        works.extend(SchoolScope.caller(), pageId, columnId, until, reason, salt, at);
    }
}
