package school.ejournal.web.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.movement.MoveKind;
import school.ejournal.movement.NewMove;
import school.ejournal.movement.NewPupil;
import school.ejournal.shared.RefusedException;

/** What the form of an order asks for; each a text as typed. */
public final class TypedMove implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String surname;
    private @Nullable String givenName;
    private @Nullable String patronymic;
    private @Nullable String birthDate;
    private @Nullable String sex;
    private @Nullable String number;
    private @Nullable String date;
    private @Nullable String from;
    private @Nullable String place;
    private @Nullable String reason;

    /** The part that is chosen, by subject; empty for one that is not chosen yet, 0 for none. */
    private Map<Long, String> parts = new LinkedHashMap<>();

    NewMove wanted(MoveKind kind, long studentId, long classId, byte @Nullable [] file) {
        return new NewMove(
                kind,
                studentId,
                kind == MoveKind.ADMISSION ? pupil() : null,
                classId,
                GivenDay.of(from),
                text(place),
                text(reason),
                groups(),
                new Document(text(number), GivenDay.of(date)),
                file);
    }

    private NewPupil pupil() {
        return new NewPupil(text(surname), text(givenName), text(patronymic), GivenDay.find(birthDate), sex);
    }

    private List<Long> groups() {
        List<Long> groups = new ArrayList<>();
        for (String part : parts.values()) {
            if (part == null || !part.matches("\\d{1,18}")) {
                throw new RefusedException("movement.partsWanted");
            } else if (!part.equals("0")) {
                groups.add(Long.valueOf(part));
            }
        }
        return groups;
    }

    /** All that was typed, to tell whether it is still what was shown. */
    String all() {
        return String.join(
                "\n",
                List.of(
                        text(surname),
                        text(givenName),
                        text(patronymic),
                        text(birthDate),
                        text(sex),
                        text(number),
                        text(date),
                        text(from),
                        text(place),
                        text(reason),
                        Objects.toString(parts)));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    void setParts(Map<Long, String> parts) {
        this.parts = parts;
    }

    public Map<Long, String> getParts() {
        return parts;
    }

    public @Nullable String getSurname() {
        return surname;
    }

    public void setSurname(@Nullable String surname) {
        this.surname = surname;
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(@Nullable String patronymic) {
        this.patronymic = patronymic;
    }

    public @Nullable String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable String birthDate) {
        this.birthDate = birthDate;
    }

    public @Nullable String getSex() {
        return sex;
    }

    public void setSex(@Nullable String sex) {
        this.sex = sex;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
