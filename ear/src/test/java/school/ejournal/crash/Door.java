package school.ejournal.crash;

import school.ejournal.it.Client;

/** Where clients find the product. */
public interface Door {

    /** A client that nobody signed in yet. */
    Client client();

    /** Whether it is worth knocking; it is not while a part of the product was killed. */
    default boolean isUp() {
        return true;
    }
}
