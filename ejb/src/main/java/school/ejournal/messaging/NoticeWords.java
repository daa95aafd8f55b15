package school.ejournal.messaging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import school.ejournal.shared.RomanNumber;
import school.ejournal.shared.Texts;

/** How notices are put into words, in letters and on the page alike. */
public final class NoticeWords {

    static final String BUNDLE = "school.ejournal.messaging.letters";

    private final Texts texts;
    private final Locale locale;

    private NoticeWords(String language) {
        this.texts = Texts.of(BUNDLE, language);
        this.locale = Locale.forLanguageTag(language);
    }

    public static NoticeWords in(String language) {
        return new NoticeWords(language);
    }

    /** What a notice says: {@code отметка 5, контрольная работа}; of a remark that there is one. */
    public String what(NoticeRow notice) {
        String key = "notice." + notice.subject().word() + "." + notice.change().word();
        String said = texts.get(key, content(notice.content()), content(notice.was()));
        String work = notice.workType();
        boolean worthSaying = notice.subject() == NoticeSubject.MARK && notice.change() != NoticeChange.ANNULLED;
        return work == null || !worthSaying ? said : texts.get("notice.work", said, work.toLowerCase(locale));
    }

    /** Where it belongs: {@code 24 ноября, 3-й урок}, {@code III четверть}. */
    public String when(NoticeRow notice) {
        if (notice.date() == null || notice.number() == null) {
            return texts.get("term." + notice.termScheme(), RomanNumber.of(notice.termNumber()));
        }
        return texts.get("notice.lesson", day(notice.date()), notice.number());
    }

    /** {@code вторник, 24 ноября}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.get("day.pattern"), locale).format(day);
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    private String content(Content content) {
        if (content.presence().isEmpty()) {
            return content.marks();
        }
        String presence = texts.get("content." + content.presence());
        return content.marks().isEmpty() ? presence : content.marks() + ", " + presence;
    }
}
