package school.ejournal.curriculum;

import java.math.BigDecimal;

/**
 * A lesson plan in a list.
 *
 * @param groups the groups that are taught by it, as one text
 * @param controlHours hours of its control works
 * @param foundHours the hours of the curriculum plan a year: 34 weeks, in the first grade 33; 0 where it has no line
 */
public record PlanRow(
        long id,
        String subject,
        int gradeLevel,
        long teacherId,
        String teacher,
        String groups,
        int items,
        BigDecimal hours,
        BigDecimal controlHours,
        BigDecimal foundHours) {}
