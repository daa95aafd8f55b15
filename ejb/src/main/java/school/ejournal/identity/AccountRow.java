package school.ejournal.identity;

/**
 * An account in a list.
 *
 * @param roles names of roles, joined by commas
 */
public record AccountRow(long id, String login, String displayName, String roles, boolean blocked) {}
