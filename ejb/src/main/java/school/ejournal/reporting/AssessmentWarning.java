package school.ejournal.reporting;

/** What the ministry's letter advises against (SK-228/03 and 01-169/08-01 of 06.08.2021). */
public enum AssessmentWarning {
    /** Another one of the subject within two and a half weeks. */
    INTERVAL,
    /** Another one of the class on the same day. */
    ONE_A_DAY,
    /** On the first or the last lesson of the day. */
    EDGE
}
