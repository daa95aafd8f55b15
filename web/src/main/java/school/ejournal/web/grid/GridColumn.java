package school.ejournal.web.grid;

import java.time.LocalDate;

/**
 * A column of marks as every row repeats it.
 *
 * @param id of the lesson or of the further work
 * @param closed whether nobody who looks at the page now may write here
 * @param away its cells' style for a pupil who does not belong to the group on the day
 * @param read their style where they are only read
 * @param open their style where they are open for entries
 */
record GridColumn(long id, LocalDate date, boolean closed, String away, String read, String open) {

    static GridColumn of(long id, LocalDate date, String style, boolean closed) {
        return new GridColumn(id, date, closed, (style + " out").strip(), style.strip(), (style + " mine").strip());
    }

    String style(boolean belongs, boolean written) {
        return belongs ? written ? open : read : away;
    }
}
