package school.ejournal.curriculum;

import java.math.BigDecimal;

/**
 * A line of the curriculum plan.
 *
 * @param marking scale, passfail or none
 */
public record PlanLine(long subjectId, int gradeLevel, BigDecimal weeklyHours, String marking) {}
