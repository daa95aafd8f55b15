package school.ejournal.exchange.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.RosterField;
import school.ejournal.exchange.ValueChange;
import school.ejournal.people.NewPerson;

/**
 * A person while a file is planned: what is known of her, and what the rows say. What a file leaves empty stays as it is;
 * two rows that say two things of one person contradict each other.
 */
public final class PersonDraft {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final @Nullable KnownPerson known;
    private final String number;
    private final Map<RosterField, String> values = new EnumMap<>(RosterField.class);
    private final Map<RosterField, String> said = new EnumMap<>(RosterField.class);

    private PersonDraft(@Nullable KnownPerson known, String number) {
        this.known = known;
        this.number = number;
    }

    /** @param number what a new person is known by elsewhere; empty for nothing */
    static PersonDraft fresh(String number) {
        return new PersonDraft(null, number);
    }

    static PersonDraft of(KnownPerson known) {
        return of(known, "");
    }

    /** @param number what somebody who has no number yet is known by from now on */
    static PersonDraft of(KnownPerson known, String number) {
        PersonDraft draft = new PersonDraft(known, known.sourcedId().isEmpty() ? number : known.sourcedId());
        draft.values.put(RosterField.SURNAME, known.surname());
        draft.values.put(RosterField.GIVEN_NAME, known.givenName());
        draft.values.put(RosterField.PATRONYMIC, known.patronymic());
        draft.values.put(RosterField.BIRTH_DATE, written(known.birthDate()));
        draft.values.put(RosterField.SEX, Objects.toString(known.sex(), ""));
        draft.values.put(RosterField.PHONE, known.phone());
        draft.values.put(RosterField.EMAIL, known.email());
        return draft;
    }

    static String written(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** Takes what a row says; answers false where another row said something else. */
    boolean take(RosterField field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return true;
        }
        String other = said.putIfAbsent(field, value);
        return other == null || isSame(field, other, value);
    }

    /** What the rows change; nothing for somebody new. */
    List<ValueChange> changes(String of) {
        List<ValueChange> changes = new ArrayList<>();
        said.forEach((field, later) -> {
            String earlier = values.getOrDefault(field, "");
            if (known != null && !isSame(field, earlier, later)) {
                changes.add(new ValueChange(of, field, earlier, later));
            }
        });
        return changes;
    }

    /** Numbers are compared by their digits, all else without regard to case and the dots of ё: a file often lacks both. */
    private static boolean isSame(RosterField field, String one, String other) {
        if (field == RosterField.PHONE) {
            return one.replaceAll("[^0-9]", "").equals(other.replaceAll("[^0-9]", ""));
        }
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    public boolean isNew() {
        return known == null;
    }

    /** Whether she is known, and known by nothing elsewhere. */
    public boolean isUnnamed() {
        return known != null && known.sourcedId().isEmpty();
    }

    public boolean isChanged() {
        return !changes("").isEmpty();
    }

    /** The id of somebody known. */
    public long id() {
        return Objects.requireNonNull(known).id();
    }

    /** What she is known by elsewhere; empty for nothing. */
    public String number() {
        return number;
    }

    /** The person as she will be, under a name of the system she came from. */
    public NewPerson person(String sourcedId) {
        String birthDate = value(RosterField.BIRTH_DATE);
        String sex = value(RosterField.SEX);
        return new NewPerson(
                sourcedId,
                value(RosterField.SURNAME),
                value(RosterField.GIVEN_NAME),
                value(RosterField.PATRONYMIC),
                birthDate.isEmpty() ? null : LocalDate.parse(birthDate, DATE),
                sex.isEmpty() ? null : sex,
                value(RosterField.PHONE),
                value(RosterField.EMAIL));
    }

    private String value(RosterField field) {
        String earlier = values.getOrDefault(field, "");
        String later = said.getOrDefault(field, earlier);
        return known != null && isSame(field, earlier, later) ? earlier : later;
    }
}
