package school.ejournal.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Pupils by columns, over as many sheets as it takes: first all columns of the first pupils, then of the next. A column
 * may have several parts, which stay together on a sheet.
 *
 * @param names of the pupils, in order
 * @param columns what the columns are
 * @param upwards whether headings run upwards (long names) instead of standing in lines (dates)
 * @param parts what stands under each heading, the last of them in bold; empty where columns have none
 * @param cells the text of each cell, columns counted by their parts
 */
record Grid(List<String> names, List<Column> columns, boolean upwards, List<String> parts, Cells cells) {

    /**
     * A column.
     *
     * @param heading its lines, from above or, if it runs upwards, from the left
     * @param strong whether it stands in a heavy frame
     */
    record Column(List<String> heading, boolean strong) {}

    /** What stands where a row and a column cross. */
    @FunctionalInterface
    interface Cells {
        String text(int row, int column);
    }

    private static final float NUMBER = 20;
    private static final float NAME = 150;
    private static final float COLUMN = 28.6f;
    private static final float PART = 19;
    private static final float ROW = 13.4f;
    private static final float LOW_HEADING = 26;
    private static final float HIGH_HEADING = 96;
    private static final float PADDING = 4;
    private static final float HEADING_ROOM = HIGH_HEADING - 2 * PADDING;
    private static final float SIZE = 8;
    private static final float LEADING = 9;
    private static final float LINE = 11;
    private static final int MOST_LINES = 3;
    private static final float HEAVY = 1.4f;
    private static final float LEFT = Sheet.MARGIN + NUMBER + NAME;

    /** A long name as a heading that runs upwards. */
    static Column named(Book book, String name) {
        List<String> lines = book.face().lines(name, SIZE, HEADING_ROOM);
        if (lines.size() <= MOST_LINES) {
            return new Column(lines, false);
        }
        List<String> most = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        most.add(String.join(" ", lines.subList(MOST_LINES - 1, lines.size())));
        return new Column(most, false);
    }

    void addTo(Book book) {
        int rowsPerSheet = (int) ((FormFrame.BOTTOM - top(0)) / ROW);
        int columnsPerSheet = (int) ((Sheet.RIGHT - LEFT) / width());
        for (int row = 0; row == 0 || row < names.size(); row += rowsPerSheet) {
            for (int column = 0; column == 0 || column < columns.size(); column += columnsPerSheet) {
                int fromRow = row;
                int fromColumn = column;
                int untilRow = Math.min(row + rowsPerSheet, names.size());
                int untilColumn = Math.min(column + columnsPerSheet, columns.size());
                book.add(sheet -> draw(sheet, fromRow, untilRow, fromColumn, untilColumn));
            }
        }
    }

    private float heading() {
        return upwards ? HIGH_HEADING : LOW_HEADING;
    }

    private float width() {
        return Math.max(COLUMN, parts.size() * PART);
    }

    /** How many cells of a row a column has. */
    private int span() {
        return Math.max(1, parts.size());
    }

    private void draw(Sheet sheet, int fromRow, int untilRow, int fromColumn, int untilColumn) {
        drawNames(sheet, fromRow, untilRow);
        for (int column = fromColumn; column < untilColumn; column++) {
            float x = LEFT + (column - fromColumn) * width();
            drawHeading(sheet, x, columns.get(column));
            for (int part = 0; part < span(); part++) {
                drawPart(sheet, x + part * width() / span(), fromRow, untilRow, column * span() + part);
            }
            if (columns.get(column).strong()) {
                sheet.box(x, FormFrame.TOP, width(), top(untilRow - fromRow) - FormFrame.TOP, HEAVY);
            }
        }
    }

    private void drawPart(Sheet sheet, float x, int fromRow, int untilRow, int column) {
        int part = column % span();
        float width = width() / span();
        boolean strong = parts.isEmpty() ? columns.get(column).strong() : part == span() - 1;
        if (!parts.isEmpty()) {
            sheet.box(x, top(0) - ROW, width, ROW);
            sheet.middle(x, width, top(0) - ROW + 9.8f, SIZE, parts.get(part), strong);
        }
        for (int row = fromRow; row < untilRow; row++) {
            float y = top(row - fromRow);
            sheet.box(x, y, width, ROW);
            sheet.middle(x, width, y + 9.8f, 8.5f, cells.text(row, column), strong);
        }
    }

    private void drawNames(Sheet sheet, int fromRow, int untilRow) {
        float high = top(0) - FormFrame.TOP;
        float middle = FormFrame.TOP + high / 2 + 3;
        sheet.box(Sheet.MARGIN, FormFrame.TOP, NUMBER, high);
        sheet.middle(Sheet.MARGIN, NUMBER, middle, 8, FormText.get("form.number"), true);
        sheet.box(Sheet.MARGIN + NUMBER, FormFrame.TOP, NAME, high);
        sheet.middle(Sheet.MARGIN + NUMBER, NAME, middle, 8, FormText.get("form.student"), true);
        for (int row = fromRow; row < untilRow; row++) {
            float y = top(row - fromRow);
            sheet.box(Sheet.MARGIN, y, NUMBER, ROW);
            sheet.middle(Sheet.MARGIN, NUMBER, y + 9.8f, 8, Integer.toString(row + 1), false);
            sheet.box(Sheet.MARGIN + NUMBER, y, NAME, ROW);
            sheet.text(Sheet.MARGIN + NUMBER + 3, y + 9.8f, 8, NAME - 6, names.get(row));
        }
    }

    private void drawHeading(Sheet sheet, float x, Column column) {
        sheet.box(x, FormFrame.TOP, width(), heading());
        if (upwards) {
            float at = x + width() / 2 + 3 - (column.heading().size() - 1) * LEADING / 2;
            for (String line : column.heading()) {
                sheet.upwards(at, FormFrame.TOP + HIGH_HEADING - PADDING, SIZE, HEADING_ROOM, line);
                at += LEADING;
            }
            return;
        }
        float y = FormFrame.TOP + heading() / 2 + 3 - (column.heading().size() - 1) * LINE / 2;
        for (String line : column.heading()) {
            sheet.middle(x, width(), y, 8, line, column.strong());
            y += LINE;
        }
    }

    private float top(int row) {
        return FormFrame.TOP + heading() + (parts.isEmpty() ? 0 : ROW) + row * ROW;
    }
}
