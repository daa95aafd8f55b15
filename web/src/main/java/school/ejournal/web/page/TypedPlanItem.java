package school.ejournal.web.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.ItemKind;
import school.ejournal.curriculum.NewPlanItem;
import school.ejournal.curriculum.PlannedItem;
import school.ejournal.shared.RefusedException;

/** An item of a lesson plan as a form asks for it; each field a text as typed. */
public final class TypedPlanItem {

    private @Nullable String section;
    private @Nullable String topic;
    private @Nullable String hours = "1";
    private @Nullable String kind = ItemKind.LESSON.stored();
    private @Nullable String homework;
    private @Nullable String position;

    static TypedPlanItem of(PlannedItem item) {
        TypedPlanItem typed = new TypedPlanItem();
        typed.section = item.section();
        typed.topic = item.topic();
        typed.hours = item.hours().stripTrailingZeros().toPlainString().replace('.', ',');
        typed.kind = item.kind().stored();
        typed.homework = item.homework();
        typed.position = Integer.toString(item.position());
        return typed;
    }

    /**
     * What is wanted.
     *
     * @throws RefusedException for a field that says nothing one could understand
     */
    NewPlanItem wanted() {
        String number = said(hours).replace(',', '.');
        if (said(topic).isEmpty()) {
            throw new RefusedException("plan.noTopic");
        } else if (!number.matches("\\d(\\.\\d)?")) {
            throw new RefusedException("plan.badHours");
        }
        return new NewPlanItem(
                said(section), said(topic), new BigDecimal(number), ItemKind.of(said(kind)), said(homework));
    }

    /** Where it goes; 0 where nothing is said. */
    int place() {
        return said(position).matches("\\d{1,4}") ? Integer.parseInt(said(position)) : 0;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public @Nullable String getSection() {
        return section;
    }

    public void setSection(@Nullable String section) {
        this.section = section;
    }

    public @Nullable String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getHomework() {
        return homework;
    }

    public void setHomework(@Nullable String homework) {
        this.homework = homework;
    }

    public @Nullable String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String position) {
        this.position = position;
    }
}
