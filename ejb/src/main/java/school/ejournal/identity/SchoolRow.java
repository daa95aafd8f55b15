package school.ejournal.identity;

/**
 * An organisation.
 *
 * @param kind {@code school} or {@code municipality}
 */
public record SchoolRow(long id, String kind, String name, String shortName, String locality, String zone) {}
