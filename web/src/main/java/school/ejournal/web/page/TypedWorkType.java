package school.ejournal.web.page;

import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.NewWorkType;
import school.ejournal.lesson.RetakePolicy;
import school.ejournal.lesson.WorkTypeRow;
import school.ejournal.shared.RefusedException;

/** A kind of work as a form asks for it; each field a text as typed. */
public final class TypedWorkType {

    private @Nullable String name;
    private @Nullable String shortName;
    private @Nullable String weight = "1";
    private @Nullable String days = "3";
    private @Nullable String retake = RetakePolicy.REPLACE.stored();
    private @Nullable String documentNumber;
    private @Nullable String documentDate;
    private @Nullable String starts;
    private boolean written;
    private boolean byDefault;
    private boolean retired;

    static TypedWorkType of(WorkTypeRow row) {
        TypedWorkType typed = new TypedWorkType();
        typed.name = row.name();
        typed.shortName = row.shortName();
        typed.weight = Integer.toString(row.weight());
        typed.days = Integer.toString(row.daysToMark());
        typed.retake = row.retake().stored();
        typed.documentNumber = row.documentNumber();
        typed.documentDate =
                row.documentDate() == null ? null : row.documentDate().toString();
        typed.written = row.written();
        typed.byDefault = row.isDefault();
        typed.retired = row.retired();
        return typed;
    }

    /**
     * What is wanted.
     *
     * @throws RefusedException for a field that says nothing one could understand
     */
    NewWorkType wanted() {
        if (name == null || name.isBlank()) {
            throw new RefusedException("workType.noName");
        }
        return new NewWorkType(
                name.strip(),
                shortName == null ? "" : shortName.strip(),
                number(weight, 1, 10, "workType.badWeight"),
                written,
                RetakePolicy.of(retake == null ? "" : retake),
                number(days, 0, 60, "workType.badDays"),
                byDefault,
                retired,
                documentNumber == null || documentNumber.isBlank() ? null : documentNumber.strip(),
                GivenDay.find(documentDate),
                GivenDay.find(starts));
    }

    private static int number(@Nullable String typed, int least, int most, String refusal) {
        int number = typed != null && typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : -1;
        if (number < least || number > most) {
            throw new RefusedException(refusal);
        }
        return number;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getShortName() {
        return shortName;
    }

    public void setShortName(@Nullable String shortName) {
        this.shortName = shortName;
    }

    public @Nullable String getWeight() {
        return weight;
    }

    public void setWeight(@Nullable String weight) {
        this.weight = weight;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public @Nullable String getRetake() {
        return retake;
    }

    public void setRetake(@Nullable String retake) {
        this.retake = retake;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable String getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(@Nullable String documentDate) {
        this.documentDate = documentDate;
    }

    public @Nullable String getStarts() {
        return starts;
    }

    public void setStarts(@Nullable String starts) {
        this.starts = starts;
    }

    public boolean isWritten() {
        return written;
    }

    public void setWritten(boolean written) {
        this.written = written;
    }

    public boolean isByDefault() {
        return byDefault;
    }

    public void setByDefault(boolean byDefault) {
        this.byDefault = byDefault;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
