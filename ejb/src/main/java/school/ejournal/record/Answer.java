package school.ejournal.record;

import java.util.UUID;

/**
 * What an operation was answered, kept so that a retry hears the same (RC-04).
 *
 * @param text the answer in the form its feature gave it
 */
public record Answer(UUID opId, String text) {}
