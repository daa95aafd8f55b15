package school.ejournal.admission;

/** A deputy who may become the coordinator. */
public record CandidateRow(long accountId, String name) {}
