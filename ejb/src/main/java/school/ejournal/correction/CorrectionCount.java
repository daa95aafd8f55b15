package school.ejournal.correction;

/**
 * Somebody's own corrections in numbers.
 *
 * @param waiting those nobody decided yet
 * @param decided those that others decided during the last seven days
 */
public record CorrectionCount(int waiting, int decided) {}
