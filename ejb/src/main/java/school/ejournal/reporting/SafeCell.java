package school.ejournal.reporting;

/** Texts for cells of sheets that programs open: what they would take for a formula is told to be a text (RP-05). */
final class SafeCell {

    private SafeCell() {}

    /** The text, an apostrophe before it where it begins as a formula does. */
    static String of(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
