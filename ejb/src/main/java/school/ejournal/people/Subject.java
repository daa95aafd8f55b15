package school.ejournal.people;

/** As whom somebody is known to the school: what is kept of her depends on it (PE-03). */
public enum Subject {
    PUPIL,
    GUARDIAN,
    STAFF
}
