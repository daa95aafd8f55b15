package school.ejournal.web.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.NewSubstitution;
import school.ejournal.lesson.SubstitutionKind;
import school.ejournal.shared.RefusedException;

/** What the forms of the changes ask for; each a text as typed. */
public final class TypedSubstitution {

    private String[] lessons = {};
    private @Nullable String substitute;
    private boolean merged;
    private @Nullable String reason;
    private @Nullable String orderNumber;
    private @Nullable String orderDate;
    private @Nullable String date;
    private @Nullable String number;
    private @Nullable String room;

    NewSubstitution wanted() {
        if (substitute == null || !substitute.matches("\\d{1,18}")) {
            throw new RefusedException("substitution.choose");
        }
        return new NewSubstitution(
                chosen(),
                Long.parseLong(substitute),
                merged ? SubstitutionKind.MERGE : SubstitutionKind.REPLACE,
                reason(),
                GivenDocument.find(orderNumber, orderDate));
    }

    /** The lessons that are ticked. */
    List<Long> chosen() {
        return Arrays.stream(lessons)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    String reason() {
        return reason == null ? "" : reason;
    }

    LocalDate day() {
        return GivenDay.of(date);
    }

    int lessonNumber() {
        return number == null || !number.matches("\\d{1,2}") ? 0 : Integer.parseInt(number);
    }

    /** Those ticked, as the browser sends them; null for none. */
    void setLessons(String @Nullable [] ticked) {
        lessons = ticked == null ? new String[0] : ticked.clone();
    }

    public @Nullable String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable String substitute) {
        this.substitute = substitute;
    }

    public boolean isMerged() {
        return merged;
    }

    public void setMerged(boolean merged) {
        this.merged = merged;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(@Nullable String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public @Nullable String getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(@Nullable String orderDate) {
        this.orderDate = orderDate;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }
}
