package school.ejournal.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.lesson.LoadChange;
import school.ejournal.roster.LoadRow;
import school.ejournal.roster.NewLoad;
import school.ejournal.roster.NewLoad.Taught;
import school.ejournal.shared.RefusedException;

/** What the forms of the teaching load ask for; each a text as typed, by the name of its field. */
final class TypedLoad {

    private final Map<String, @Nullable String> fields = new HashMap<>();

    /** Begins with what the row has, or the plan wants. */
    void begin(LoadRow row, boolean mending, LocalDate day, Show show) {
        BigDecimal planned = row.plannedHours();
        BigDecimal hours = row.weeklyHours().signum() > 0 || planned == null ? row.weeklyHours() : planned;
        fields.put("hours", show.number(hours));
        fields.put("from", mending ? text(row.from()) : day.toString());
        fields.put("until", mending ? text(row.until()) : "");
        fields.put("teacher", mending ? Long.toString(row.teacherId()) : "");
    }

    void begin(LocalDate day) {
        fields.put("from", day.toString());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    LoadChange assignment(LoadRow row) {
        Taught group =
                row.groupId() == 0 ? Taught.wholeClass(row.classId(), row.subjectId()) : Taught.group(row.groupId());
        return new LoadChange.Assign(new NewLoad(
                group,
                teacher(),
                from(),
                GivenDay.find(fields.get("until")),
                GivenHours.of(fields.get("hours")),
                document()));
    }

    LoadChange ending(long loadId) {
        return new LoadChange.End(loadId, from(), document());
    }

    LocalDate from() {
        return GivenDay.of(fields.get("from"));
    }

    long teacher() {
        String given = fields.get("teacher");
        if (given == null || !given.matches("\\d{1,18}")) {
            throw new RefusedException("roster.chooseTeacher");
        }
        return Long.parseLong(given);
    }

    @Nullable
    Document document() {
        return GivenDocument.find(fields.get("number"), fields.get("date"));
    }

    Map<String, @Nullable String> fields() {
        return fields;
    }
}
