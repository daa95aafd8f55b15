package school.ejournal.journal;

import java.util.Locale;

/** The texts of a lesson that are corrected where it is closed to its teacher. */
public enum LessonText {
    /** What was done; a lesson whose topic was noted has one for good. */
    TOPIC(500),

    /** What was to be done; it may be corrected to nothing. */
    HOMEWORK(2000);

    private final int longest;

    LessonText(int longest) {
        this.longest = longest;
    }

    /** The word of the record, of the protocol and of the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LessonText of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a lesson could be corrected to it. */
    public boolean accepts(String text) {
        return text.length() <= longest && (this == HOMEWORK || !text.isBlank());
    }

    /** The key of what is said of it. */
    public String key(String said) {
        return "correction." + word() + "." + said;
    }

    String in(ChangedLesson lesson) {
        return this == TOPIC ? lesson.topic() : lesson.homework();
    }

    /** The lesson with the text instead of what it has, noted once more. */
    ChangedLesson put(String text, ChangedLesson lesson) {
        return new ChangedLesson(
                lesson.id(),
                this == TOPIC ? text : lesson.topic(),
                this == HOMEWORK ? text : lesson.homework(),
                lesson.details(),
                lesson.version() + 1,
                lesson.author(),
                lesson.at());
    }
}
