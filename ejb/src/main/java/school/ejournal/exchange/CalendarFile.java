package school.ejournal.exchange;

/**
 * A calendar as it is sent.
 *
 * @param tag changes whenever the bytes do
 */
public record CalendarFile(byte[] bytes, String tag) {}
