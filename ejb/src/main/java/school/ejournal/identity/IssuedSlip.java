package school.ejournal.identity;

import java.time.LocalDate;

/**
 * What is printed on a slip, told once.
 *
 * @param validUntil the last day on which the code works
 */
public record IssuedSlip(long accountId, String displayName, String login, SlipCode code, LocalDate validUntil) {}
