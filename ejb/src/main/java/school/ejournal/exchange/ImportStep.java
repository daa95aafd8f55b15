package school.ejournal.exchange;

/**
 * How far an import has come.
 *
 * @param done of how many rows or people the phase is over
 * @param total how many there are; 0 while that is not known
 */
public record ImportStep(Phase phase, int done, int total) {

    /** What an import is at, in this order. */
    public enum Phase {
        /** The file is read. */
        READING,
        /** Its rows are held against the school. */
        COMPARING,
        /** People who are new or changed are written. */
        PEOPLE,
        /** Pupils are put into their classes. */
        ENROLLING
    }
}
