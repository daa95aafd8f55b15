package school.ejournal.web.diary;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import school.ejournal.diary.DiaryWeek;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.Markup;

/** {@code <ej:diaryWeek week="#{...}" today="#{...}"/>}: the days of a week in one go. */
@FacesComponent(value = WeekView.TYPE)
public class WeekView extends DrawnComponent {

    static final String TYPE = "school.ejournal.DiaryWeek";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        DiaryWeek week = value(context, "week", DiaryWeek.class);
        LocalDate today = value(context, "today", LocalDate.class);
        Markup out = new Markup();
        new WeekWriter(out, week, today, context.getViewRoot().getLocale()).write();
        out.send(context);
    }
}
