package school.ejournal.people;

/** What allows the school to keep a field (PE-03). */
public enum Basis {
    /** A duty by law: 152-FZ article 6(1)(2) with 273-FZ articles 28 and 44. */
    LAW,
    /** The consent of whom it is of: 152-FZ article 6(1)(1); it may be refused and withdrawn. */
    CONSENT
}
