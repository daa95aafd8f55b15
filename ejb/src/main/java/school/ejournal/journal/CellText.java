package school.ejournal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.Mark;

/**
 * What a teacher types into a cell, understood: marks joined by a slash, each with its retakes behind an arrow, a
 * letter of presence, or both ({@code 5}, {@code 5/4}, {@code 2→4}, {@code н}, {@code 4 о}). Letters may be of either case and stand before or after the marks, with or
 * without a space.
 */
public record CellText(List<Mark> marks, Presence presence) {

    /** Longer texts are not even looked at. */
    static final int LONGEST = 26;

    private static final Pattern NOT_ATTESTED = Pattern.compile("(?<!\\p{L})н/а(?!\\p{L})");

    /** How people write that a work was taken again. */
    private static final Pattern RETAKE = Pattern.compile("\\s*(?:->|[-–—>→])\\s*");

    public static final CellText EMPTY = new CellText(List.of(), Presence.PRESENT);

    public CellText {
        marks = List.copyOf(marks);
    }

    /** Understands a text; empty where it says nothing known. */
    public static Optional<CellText> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(EMPTY);
        } else if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>();
        Presence presence = Presence.PRESENT;
        for (String word : words(text)) {
            Optional<Presence> letter = Presence.find(word);
            Optional<Mark> mark = Mark.parse(word);
            if (letter.isPresent() && presence == Presence.PRESENT) {
                presence = letter.get();
            } else if (mark.isPresent()) {
                marks.add(mark.get());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new CellText(marks, presence));
    }

    /** Splits at spaces and slashes and between a digit and a letter; "н/а" is one word. */
    private static List<String> words(String text) {
        String plain = NOT_ATTESTED.matcher(text).replaceAll("на").replaceAll("\\s*/\\s*", "/");
        plain = RETAKE.matcher(plain).replaceAll(Mark.ARROW);
        List<String> words = new ArrayList<>();
        for (String part : plain.split("\\s+|/", -1)) {
            words.addAll(List.of(part.split("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)")));
        }
        return words;
    }

    /** The canonical text, as it is stored and shown. */
    public String canonical() {
        String marked = marks.stream().map(Mark::text).collect(Collectors.joining("/"));
        boolean both = !marked.isEmpty() && presence != Presence.PRESENT;
        return marked + (both ? " " : "") + presence.letter();
    }

    /** Whether a mark in it does not pass. */
    public boolean isLow() {
        return marks.stream().anyMatch(Mark::isLow);
    }

    public int[] markCodes() {
        return Mark.codes(marks);
    }
}
