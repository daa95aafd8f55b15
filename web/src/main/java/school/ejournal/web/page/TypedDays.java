package school.ejournal.web.page;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.DayOffKind;
import school.ejournal.calendar.NewDaysOff;
import school.ejournal.calendar.NewMovedDay;
import school.ejournal.lesson.YearChange;
import school.ejournal.shared.RefusedException;

/** What the forms of the calendar ask for; each a text as typed. */
public final class TypedDays {

    private @Nullable String kind;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String name;
    private @Nullable String addressee;
    private @Nullable String worksAs;
    private @Nullable String documentNumber;
    private @Nullable String documentDate;

    YearChange daysOff(long yearId) {
        GivenAddressee to = GivenAddressee.of(addressee);
        return new YearChange.AddDaysOff(new NewDaysOff(
                yearId,
                GivenDay.of(from),
                GivenDay.of(until == null || until.isBlank() ? from : until),
                chosenKind(),
                name == null ? "" : name,
                to.gradeLevel(),
                to.classId(),
                GivenDocument.find(documentNumber, documentDate)));
    }

    YearChange movedDay(long yearId) {
        if (worksAs == null || !worksAs.matches("[1-7]")) {
            throw new RefusedException("calendar.chooseWeekday");
        }
        return new YearChange.MoveDay(new NewMovedDay(
                yearId,
                GivenDay.of(from),
                DayOfWeek.of(Integer.parseInt(worksAs)),
                GivenDocument.find(documentNumber, documentDate)));
    }

    YearChange term(long termId) {
        return new YearChange.MoveTerm(termId, GivenDay.of(from), GivenDay.of(until));
    }

    private DayOffKind chosenKind() {
        if (kind == null || kind.isBlank()) {
            throw new RefusedException("calendar.chooseKind");
        }
        return DayOffKind.of(kind);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
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

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAddressee() {
        return addressee;
    }

    public void setAddressee(@Nullable String addressee) {
        this.addressee = addressee;
    }

    public @Nullable String getWorksAs() {
        return worksAs;
    }

    public void setWorksAs(@Nullable String worksAs) {
        this.worksAs = worksAs;
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
}
