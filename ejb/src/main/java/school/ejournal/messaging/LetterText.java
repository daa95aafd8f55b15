package school.ejournal.messaging;

/** A letter in words. */
public record LetterText(String subject, String plain, String html) {}
