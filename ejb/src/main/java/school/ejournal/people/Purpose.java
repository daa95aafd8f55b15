package school.ejournal.people;

/** What a field is kept for (PE-03). */
public enum Purpose {
    /** To tell people apart in the journal and in its documents. */
    IDENTIFY,
    /** The pupil's file, classes by age, statistics of the school. */
    FILE,
    /** To reach the family about the child and its progress. */
    REACH,
    /** To know who stands for the child. */
    STAND
}
