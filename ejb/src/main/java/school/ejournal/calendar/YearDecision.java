package school.ejournal.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a year or a class of it.
 *
 * @param schoolClass the class it is about; null for the year
 * @param scheme the terms it is about; null for the year itself
 * @param number of the one term that it is about
 * @param starts the days it gives, to {@code ends}; null where it gives none
 */
public record YearDecision(
        What what,
        @Nullable String schoolClass,
        @Nullable String scheme,
        @Nullable Integer number,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable Document document) {

    /** What it does; a word of the database. */
    public enum What {
        YEAR,
        TERMS,
        TERM,
        CLASS,
        SCHEME,
        GROUPS
    }

    static YearDecision opened(NewYear year) {
        return new YearDecision(What.YEAR, null, null, null, year.starts(), year.ends(), year.document());
    }

    static YearDecision terms(String scheme, @Nullable Document document) {
        return new YearDecision(What.TERMS, null, scheme, null, null, null, document);
    }

    static YearDecision moved(TermDays term) {
        return new YearDecision(What.TERM, null, term.scheme(), term.number(), term.starts(), term.ends(), null);
    }

    static YearDecision scheme(String schoolClass, String scheme) {
        return new YearDecision(What.SCHEME, schoolClass, scheme, null, null, null, null);
    }

    /** The classes have groups in all subjects of the year's plan. */
    public static YearDecision openedGroups() {
        return new YearDecision(What.GROUPS, null, null, null, null, null, null);
    }

    /** A class is there, and learns by the terms of a scheme. */
    public static YearDecision openedClass(String schoolClass, String scheme) {
        return new YearDecision(What.CLASS, schoolClass, scheme, null, null, null, null);
    }
}
