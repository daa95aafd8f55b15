package school.ejournal.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of running text under headings, over as many sheets as it takes. A row that is higher than a sheet goes on at the
 * next one.
 */
final class FlowTable {

    /** A column: its heading and width in points. */
    record Column(String heading, float width) {}

    private record Line(List<List<String>> cells, int height) {}

    private static final float SIZE = 8;
    private static final float LEADING = 9.6f;
    private static final float PADDING = 3;
    private static final float HEADING = 16;
    private static final float TITLE = 16;
    private static final int MOST_LINES =
            (int) ((FormFrame.BOTTOM - FormFrame.TOP - TITLE - HEADING - 2 * PADDING) / LEADING);

    private final List<Column> columns;
    private final String title;

    FlowTable(List<Column> columns) {
        this(columns, "");
    }

    private FlowTable(List<Column> columns, String title) {
        this.columns = columns;
        this.title = title;
    }

    /** The same table with a title over it on every sheet. */
    FlowTable under(String wanted) {
        return new FlowTable(columns, wanted);
    }

    /** Sets the rows, each with one text per column. An empty table still has its sheet. */
    void addTo(Book book, List<List<String>> rows) {
        set(book, rows, List.of());
    }

    /** Sets the rows and, under the last of them, a line over the whole width. */
    void addTo(Book book, List<List<String>> rows, String closing) {
        set(book, rows, List.of(new Line(List.of(List.of("", closing)), 2)));
    }

    private void set(Book book, List<List<String>> rows, List<Line> closing) {
        List<Line> onSheet = new ArrayList<>();
        float used = head();
        List<Line> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(broken(book.face(), row)));
        all.addAll(closing);
        for (Line line : all) {
            float height = height(line);
            if (used + height > FormFrame.BOTTOM - FormFrame.TOP) {
                add(book, onSheet);
                onSheet = new ArrayList<>();
                used = head();
            }
            onSheet.add(line);
            used += height;
        }
        add(book, onSheet);
    }

    private List<Line> broken(Typeface face, List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            List<String> lines = face.lines(row.get(i), SIZE, columns.get(i).width() - 2 * PADDING);
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        List<Line> parts = new ArrayList<>();
        for (int from = 0; from < most; from += MOST_LINES) {
            int start = from;
            int end = Math.min(most, from + MOST_LINES);
            parts.add(new Line(
                    cells.stream()
                            .map(lines -> lines.subList(Math.min(start, lines.size()), Math.min(end, lines.size())))
                            .toList(),
                    end - start));
        }
        return parts;
    }

    private void add(Book book, List<Line> lines) {
        book.add(sheet -> {
            float y = heading(sheet);
            for (Line line : lines) {
                y = draw(sheet, line, y);
            }
        });
    }

    private float heading(Sheet sheet) {
        float x = Sheet.MARGIN;
        float y = FormFrame.TOP + head() - HEADING;
        sheet.strong(x, FormFrame.TOP + 9, 9, Sheet.RIGHT - x, title);
        for (Column column : columns) {
            sheet.box(x, y, column.width(), HEADING);
            sheet.middle(x, column.width(), y + 11, SIZE, column.heading(), true);
            x += column.width();
        }
        return y + HEADING;
    }

    private float head() {
        return title.isEmpty() ? HEADING : HEADING + TITLE;
    }

    private float draw(Sheet sheet, Line line, float y) {
        float x = Sheet.MARGIN;
        boolean boxed = line.cells().size() == columns.size();
        for (int i = 0; i < line.cells().size(); i++) {
            if (boxed) {
                sheet.box(x, y, columns.get(i).width(), height(line));
            }
            sheet.lines(
                    x + PADDING,
                    y + PADDING + SIZE - 1,
                    SIZE,
                    LEADING,
                    line.cells().get(i));
            x += columns.get(i).width();
        }
        return y + height(line);
    }

    private static float height(Line line) {
        return line.height() * LEADING + 2 * PADDING;
    }
}
