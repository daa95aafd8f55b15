package school.ejournal.messaging;

/**
 * How often letters about a pupil come.
 *
 * @param student the pupil's name
 * @param electronic whether the electronic form was chosen; nothing is told otherwise
 */
public record ChildRhythm(long studentId, String student, Rhythm rhythm, boolean electronic) {}
