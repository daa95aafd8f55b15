package school.ejournal.messaging;

import java.util.Locale;

/** What a notice is about. */
public enum NoticeSubject {
    MARK,
    TERM_MARK,
    ABSENCE,
    LATE,
    REMARK;

    /** The word that is stored and that texts go by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static NoticeSubject of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
