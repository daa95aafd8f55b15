package school.ejournal.exchange.sheet;

import java.util.List;

/**
 * A sheet as read: rows of text, the empty ones left out, nothing checked but its form.
 *
 * @param file what it is called
 */
public record Sheet(String file, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
