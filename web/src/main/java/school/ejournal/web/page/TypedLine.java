package school.ejournal.web.page;

import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.DecidedLine;
import school.ejournal.curriculum.PlannedHours;

/** A line of the curriculum plan in the form; each field a text as typed. */
public final class TypedLine {

    private final PlannedHours planned;
    private @Nullable String area;
    private @Nullable String hours;
    private @Nullable String marking;

    TypedLine(PlannedHours planned, int grade, Show show) {
        this.planned = planned;
        this.area = planned.area();
        this.hours = planned.weeklyHours().signum() == 0 ? "" : show.number(planned.weeklyHours());
        this.marking = !planned.marking().isEmpty() ? planned.marking() : grade == 1 ? "none" : "scale";
    }

    DecidedLine decided() {
        return new DecidedLine(
                planned.subjectId(), area == null ? "" : area, GivenHours.of(hours), marking == null ? "" : marking);
    }

    public PlannedHours getPlanned() {
        return planned;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable String getMarking() {
        return marking;
    }

    public void setMarking(@Nullable String marking) {
        this.marking = marking;
    }
}
