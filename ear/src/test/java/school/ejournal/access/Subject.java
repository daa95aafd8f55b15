package school.ejournal.access;

import java.util.Locale;

/** Those who ask, in the order of the matrix's columns. */
public enum Subject {
    ANONYMOUS,
    STUDENT,
    GUARDIAN,
    /** Teaches the own page. */
    TEACHER,
    /** Leads the own class and teaches another page of hers. */
    HOMEROOM,
    /** Substitutes one lesson of the own page just now. */
    SUBSTITUTE,
    /** Substituted that lesson until yesterday. */
    EXPIRED,
    COORDINATOR,
    DEPUTY,
    DIRECTOR,
    SOCIAL,
    SECRETARY,
    MUNICIPALITY,
    /** Taught the own page and was blocked after she had signed in. */
    FORMER;

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
