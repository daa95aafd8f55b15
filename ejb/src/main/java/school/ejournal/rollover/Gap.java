package school.ejournal.rollover;

/** Why a load or a homeroom is left open (RL-08). */
public enum Gap {
    /** The account or the role has ended. */
    LEFT,
    /** A teacher of primary school, and the class goes up to grade 5. */
    PRIMARY
}
