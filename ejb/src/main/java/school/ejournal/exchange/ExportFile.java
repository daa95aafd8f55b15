package school.ejournal.exchange;

/** A file as the school hands it out. */
public record ExportFile(String name, byte[] bytes) {}
