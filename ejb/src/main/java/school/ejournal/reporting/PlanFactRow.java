package school.ejournal.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Plan against fact of one page: a teaching group in a term.
 *
 * @param group the name of the part of the class; null for the whole class
 * @param teacherId who teaches it now; 0 where nobody does
 * @param planId the lesson plan of the group; null where it has none
 * @param planOwnerId whose plan that is; null where there is none
 * @param figures the hours of the term
 * @param year the hours of the lesson plan in the year
 */
public record PlanFactRow(
        long pageId,
        long groupId,
        long classId,
        String schoolClass,
        int gradeLevel,
        String letter,
        String subject,
        @Nullable String group,
        long teacherId,
        String teacher,
        Term term,
        @Nullable Long planId,
        @Nullable Long planOwnerId,
        PlanHours figures,
        YearHours year) {

    /** The term of the page. */
    public record Term(String scheme, int number, LocalDate starts, LocalDate ends) {}

    /**
     * The lesson plan against the lessons of the whole year.
     *
     * @param planned hours of its items, as adjustments left them
     * @param given hours of it that lessons gave
     * @param left hours of lessons to come in the year that are not cancelled
     */
    public record YearHours(BigDecimal planned, BigDecimal given, BigDecimal left) {

        /** How many hours of the plan will find no lesson. */
        public BigDecimal missing() {
            return planned.subtract(given).subtract(left).max(BigDecimal.ZERO);
        }
    }
}
