package school.ejournal.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.AdjustmentWay;
import school.ejournal.curriculum.NewAdjustment.Change;
import school.ejournal.curriculum.PlanFlow.Ahead;
import school.ejournal.shared.RefusedException;

/** What becomes of one item, as a form asks for it. */
public final class TypedChange {

    private final Ahead ahead;
    private long itemId;
    private @Nullable String way;
    private @Nullable String hours;

    TypedChange(Ahead ahead) {
        this.ahead = ahead;
        this.itemId = ahead.item().id();
    }

    /**
     * What is wanted; nothing where the item stays as it is.
     *
     * @throws RefusedException for hours that are no number
     */
    Optional<Change> wanted() {
        if (way == null || way.isBlank()) {
            return Optional.empty();
        }
        AdjustmentWay chosen = AdjustmentWay.valueOf(way.toUpperCase(Locale.ROOT));
        String number = hours == null ? "" : hours.strip().replace(',', '.');
        if (chosen == AdjustmentWay.SHORTEN && !number.matches("\\d(\\.\\d)?")) {
            throw new RefusedException("plan.badHours");
        }
        return Optional.of(new Change(itemId, chosen, chosen == AdjustmentWay.SHORTEN ? new BigDecimal(number) : null));
    }

    public int getPosition() {
        return ahead.item().position();
    }

    public String getTopic() {
        return ahead.item().topic();
    }

    public BigDecimal getPlanned() {
        return ahead.item().hours();
    }

    public @Nullable LocalDate getDay() {
        return ahead.day();
    }

    /** Posted with the form: lessons that were noted meanwhile move the rows, not the choice. */
    public long getItemId() {
        return itemId;
    }

    public void setItemId(long itemId) {
        this.itemId = itemId;
    }

    public @Nullable String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }
}
