package school.ejournal.web.page;

import org.jspecify.annotations.Nullable;

/** The days of one term, as typed. */
public final class TypedTerm {

    private final int number;
    private @Nullable String from;
    private @Nullable String until;

    TypedTerm(int number, String from, String until) {
        this.number = number;
        this.from = from;
        this.until = until;
    }

    boolean isTyped() {
        return from != null && !from.isBlank() || until != null && !until.isBlank();
    }

    public int getNumber() {
        return number;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }
}
