package school.ejournal.bench;

import java.util.Locale;

/** A plot with a named row for each thing, drawn as SVG; colours come from the page's stylesheet. */
final class Plot {

    static final double WIDTH = 920;
    static final double LEFT = 250;
    static final double RIGHT = 880;
    private static final double TOP = 10;
    private static final double FOOT = 44;

    private final StringBuilder svg = new StringBuilder();
    private final Axis axis;
    private final double rowHeight;
    private final String unit;
    private int rows;

    Plot(Axis axis, double rowHeight, String unit) {
        this.axis = axis;
        this.rowHeight = rowHeight;
        this.unit = unit;
    }

    /** Begins the next row. */
    void row(String name) {
        text("name", LEFT - 12, middle(rows) + 4, "end", name);
        line("row", LEFT, middle(rows), RIGHT, middle(rows));
        rows++;
    }

    /** A mark of the present row: a circle, a diamond, a square or an upright line. */
    void mark(String style, String shape, double value, String title) {
        double x = axis.at(value);
        double y = middle(rows - 1);
        svg.append("<g class=\"")
                .append(style)
                .append("\"><title>")
                .append(Html.text(title))
                .append("</title>");
        switch (shape) {
            case "circle" -> svg.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>", x, y));
            case "diamond" -> svg.append(format("<path d=\"M%.1f %.1fl6 6l-6 6l-6 -6z\"/>", x, y - 6));
            case "square" ->
                svg.append(format("<rect x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"9\"/>", x - 4.5, y - 4.5));
            default ->
                svg.append(format(
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                        x, y - rowHeight / 2 + 2, x, y + rowHeight / 2 - 2));
        }
        svg.append("</g>\n");
    }

    /** A bar of the present row, from one value to another. */
    void bar(String style, double from, double to, double thickness, String title) {
        double x = axis.at(from);
        svg.append(format(
                        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"><title>",
                        style, x, middle(rows - 1) - thickness / 2, Math.max(1, axis.at(to) - x), thickness))
                .append(Html.text(title))
                .append("</title></rect>\n");
    }

    /** A word beside a value of the present row. */
    void word(double value, String word) {
        text("word", axis.at(value) + 8, middle(rows - 1) + 4, "start", word);
    }

    private double middle(int row) {
        return TOP + rowHeight * (row + 0.5);
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        svg.append(format(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n", style, x1, y1, x2, y2));
    }

    private void text(String style, double x, double y, String anchor, String text) {
        svg.append(format("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", style, x, y, anchor))
                .append(Html.text(text))
                .append("</text>\n");
    }

    /** The whole drawing. */
    String svg(String label) {
        double bottom = TOP + rowHeight * rows;
        StringBuilder marks = new StringBuilder(svg);
        svg.setLength(0);
        for (double tick : axis.ticks()) {
            line("tick", axis.at(tick), TOP, axis.at(tick), bottom + 4);
            text("number", axis.at(tick), bottom + 18, "middle", label(tick));
        }
        text("unit", RIGHT, bottom + 36, "end", unit);
        String axisMarks = svg.toString();
        svg.setLength(0);
        return format("<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"", WIDTH, bottom + FOOT)
                + Html.text(label) + "\">\n" + axisMarks + marks + "</svg>\n";
    }

    private static String label(double tick) {
        return tick >= 1000
                ? Numbers.count(Math.round(tick))
                : tick >= 1 || tick == 0 ? format("%.0f", tick) : Double.toString(Math.round(tick * 1000) / 1000.0);
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
