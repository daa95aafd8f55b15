package school.ejournal.web.diary;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import school.ejournal.diary.MeanTrend;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;
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
        ResponseWriter out = context.getResponseWriter();
        out.startElement("svg", null);
        out.writeAttribute("class", "chart " + trend.direction().name().toLowerCase(Locale.ROOT), null);
        out.writeAttribute("viewBox", "0 0 " + ChartLine.WIDTH + " " + ChartLine.HEIGHT, null);
        out.writeAttribute("role", "img", null);
        out.writeAttribute("aria-label", label(trend, context.getViewRoot().getLocale()), null);
        for (String level : line.levels(thresholds)) {
            out.startElement("path", null);
            out.writeAttribute("class", "level", null);
            out.writeAttribute("d", level, null);
            out.endElement("path");
        }
        out.startElement("polyline", null);
        out.writeAttribute("points", line.points(), null);
        out.endElement("polyline");
        out.startElement("circle", null);
        out.writeAttribute("cx", line.lastX(), null);
        out.writeAttribute("cy", line.lastY(), null);
        out.writeAttribute("r", "2.6", null);
        out.endElement("circle");
        out.endElement("svg");
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
