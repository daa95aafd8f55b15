package school.ejournal.exchange;

/**
 * A value of a person that an import changes.
 *
 * @param of whose it is, where it is not the pupil's own; else empty
 * @param earlier what stands there; empty for nothing
 */
public record ValueChange(String of, RosterField field, String earlier, String later) {}
