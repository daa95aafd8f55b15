package school.ejournal.web.grid;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import school.ejournal.journal.JournalSheet;
import school.ejournal.web.markup.LastingTexts;

/**
 * What was drawn of sheets, kept as long as the sheets are: the journal gives the very same sheet again while nothing on it
 * has changed. Sheets are told apart as things, not by what they hold; a sheet of a moment in the past is drawn anew.
 */
final class DrawnSheets {

    /** Two bytes each: some 300 pages. */
    private static final long MOST_LETTERS = 24_000_000;

    /** @param with whatever else, besides the sheet, the text depends on */
    private record Drawn(Object with, String text) {}

    private final Cache<JournalSheet, Drawn> kept = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_LETTERS)
            .<JournalSheet, Drawn>weigher((sheet, drawn) -> drawn.text().length())
            .build();

    /** What is kept of the sheet, if it was drawn with the same; else what the pen draws. */
    String text(JournalSheet sheet, Object with, Supplier<String> pen) {
        if (sheet.asOf() != null) {
            return pen.get();
        }
        Drawn drawn = kept.getIfPresent(sheet);
        if (drawn == null || !drawn.with().equals(with)) {
            drawn = new Drawn(with, pen.get());
            kept.put(sheet, drawn);
            LastingTexts.expect(drawn.text());
        }
        return drawn.text();
    }
}
