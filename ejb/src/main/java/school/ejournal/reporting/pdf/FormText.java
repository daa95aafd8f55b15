package school.ejournal.reporting.pdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import school.ejournal.shared.RomanNumber;
import school.ejournal.shared.Texts;

/** The words of printed forms: Russian, with dates as they are written there. */
final class FormText {

    private static final Texts TEXTS = Texts.of("school.ejournal.reporting.forms", "ru");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private FormText() {}

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** A number as it is written in Russian, "1,5". */
    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** "II четверть (05.11.2026 - 27.12.2026)". */
    static String term(String scheme, int number, LocalDate starts, LocalDate ends) {
        return get("form.term." + scheme, RomanNumber.of(number), date(starts), date(ends));
    }

    /** The school year a day lies in: "2026/2027". */
    static String schoolYear(LocalDate day) {
        int starts = day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1;
        return starts + "/" + (starts + 1);
    }
}
