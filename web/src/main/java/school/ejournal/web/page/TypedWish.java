package school.ejournal.web.page;

import org.jspecify.annotations.Nullable;
import school.ejournal.rollover.RolloverWish;

/** How the next year is to be laid out, as it stands in the form. */
public final class TypedWish {

    private @Nullable String starts;
    private @Nullable String ends;
    private @Nullable String firstLetters;
    private @Nullable String tenthLetters;
    private @Nullable String ninth;

    void read(RolloverWish wish) {
        starts = wish.starts().toString();
        ends = wish.ends().toString();
        firstLetters = String.join(", ", wish.firstLetters());
        tenthLetters = String.join(", ", wish.tenthLetters());
        ninth = wish.ninthLeaves() ? "leaves" : "up";
    }

    RolloverWish wish() {
        return new RolloverWish(
                GivenDay.of(starts),
                GivenDay.of(ends),
                !"up".equals(ninth),
                RolloverWish.letters(firstLetters == null ? "" : firstLetters),
                RolloverWish.letters(tenthLetters == null ? "" : tenthLetters));
    }

    public @Nullable String getStarts() {
        return starts;
    }

    public void setStarts(@Nullable String starts) {
        this.starts = starts;
    }

    public @Nullable String getEnds() {
        return ends;
    }

    public void setEnds(@Nullable String ends) {
        this.ends = ends;
    }

    public @Nullable String getFirstLetters() {
        return firstLetters;
    }

    public void setFirstLetters(@Nullable String firstLetters) {
        this.firstLetters = firstLetters;
    }

    public @Nullable String getTenthLetters() {
        return tenthLetters;
    }

    public void setTenthLetters(@Nullable String tenthLetters) {
        this.tenthLetters = tenthLetters;
    }

    public @Nullable String getNinth() {
        return ninth;
    }

    public void setNinth(@Nullable String ninth) {
        this.ninth = ninth;
    }
}
