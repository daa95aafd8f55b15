package school.ejournal.diary;

import school.ejournal.grading.WeightedMean;

/**
 * Where the pupil stands in a subject in the term of the week.
 *
 * @param marks the marks of the term in order, joined by spaces
 * @param missed lessons missed in the term
 * @param termMark the final mark, once it is given; empty before
 */
public record SubjectMean(String subject, String marks, WeightedMean mean, int missed, String termMark) {}
