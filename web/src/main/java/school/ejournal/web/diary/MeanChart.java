package school.ejournal.web.diary;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import school.ejournal.diary.MeanTrend;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.Markup;
import school.ejournal.web.text.Texts;

/** {@code <ej:meanChart trend="#{...}" thresholds="#{...}"/>}: how a mean came about, as a line with its text. */
@FacesComponent(value = MeanChart.TYPE)
public class MeanChart extends DrawnComponent {

    static final String TYPE = "school.ejournal.MeanChart";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        MeanTrend trend = value(context, "trend", MeanTrend.class);
        if (trend.points().isEmpty()) {
            return;
        }
        TermThresholds thresholds = value(context, "thresholds", TermThresholds.class);
        ChartLine line = ChartLine.of(trend.points());
        Markup out = new Markup();
        out.start("svg");
        out.attribute("class", "chart " + trend.direction().name().toLowerCase(Locale.ROOT));
        out.attribute("viewBox", "0 0 " + ChartLine.WIDTH + " " + ChartLine.HEIGHT);
        out.attribute("role", "img");
        out.attribute("aria-label", label(trend, context.getViewRoot().getLocale()));
        for (String level : line.levels(thresholds)) {
            out.start("path");
            out.attribute("class", "level");
            out.attribute("d", level);
            out.end("path");
        }
        out.start("polyline");
        out.attribute("points", line.points());
        out.end("polyline");
        out.start("circle");
        out.attribute("cx", line.lastX());
        out.attribute("cy", line.lastY());
        out.attribute("r", "2.6");
        out.end("circle");
        out.end("svg");
        out.send(context);
    }

    private static String label(MeanTrend trend, Locale language) {
        List<WeightedMean> points = trend.points();
        String direction = Texts.text("trend." + trend.direction().name().toLowerCase(Locale.ROOT), language);
        return Texts.text(
                "trend.label",
                language,
                points.get(0).display(),
                points.get(points.size() - 1).display(),
                points.size(),
                direction);
    }
}
