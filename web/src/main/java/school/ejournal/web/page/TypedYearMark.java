package school.ejournal.web.page;

import org.jspecify.annotations.Nullable;
import school.ejournal.journal.NewYearMark;
import school.ejournal.journal.YearMarkRow;

/** The mark of the year of a pupil, as it stands in the form. */
public final class TypedYearMark {

    private final YearMarkRow row;
    private int version;
    private String text;
    private String reason;

    TypedYearMark(YearMarkRow row) {
        this.row = row;
        this.version = row.version();
        this.text = row.decided();
        this.reason = row.reason();
    }

    boolean isChanged() {
        return !text.equals(row.decided()) || !reason.equals(row.reason());
    }

    NewYearMark mark() {
        return new NewYearMark(row.studentId(), text, version, reason);
    }

    public YearMarkRow getRow() {
        return row;
    }

    public int getVersion() {
        return version;
    }

    /** The version that she saw. */
    public void setVersion(int version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
