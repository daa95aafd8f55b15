package school.ejournal.record;

/**
 * One stored link of a page's chain.
 *
 * @param seq its number on the page, from 1, without gaps
 * @param payload the change in canonical form
 */
public record Link(long seq, String payload, byte[] previousHash, byte[] hash) {}
