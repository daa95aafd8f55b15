package school.ejournal.journal;

import jakarta.ejb.ApplicationException;
import school.ejournal.shared.RefusedException;

/** Somebody else noted the lesson meanwhile: both versions are shown and the teacher decides (JR-09). */
@ApplicationException(rollback = true)
public class StaleLessonException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final int version;
    private final String topic;
    private final String homework;

    public StaleLessonException(int version, String topic, String homework) {
        super("journal.staleLesson");
        this.version = version;
        this.topic = topic;
        this.homework = homework;
    }

    public int version() {
        return version;
    }

    public String topic() {
        return topic;
    }

    public String homework() {
        return homework;
    }
}
