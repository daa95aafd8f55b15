package school.ejournal.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import school.ejournal.people.store.PersonCards;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads and changes what is kept of a person, for features that have asked who may: it knows no classes. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PersonChanges {

    /** The most characters a reason may have. */
    public static final int LONGEST_REASON = 500;

    @Inject
    private PersonCards cards;

    @Inject
    private SchoolClock clock;

    /**
     * What is kept of a person now.
     *
     * @throws NotFoundException if the school knows no such person
     */
    public PersonCard get(long personId) {
        return cards.find(personId).orElseThrow(NotFoundException::new);
    }

    /** What was kept of a person before, the latest first. */
    public List<PastValue> listHistory(long personId) {
        return cards.listHistory(personId);
    }

    /**
     * Makes a person of what somebody typed, and of nothing else (PE-03, PE-04).
     *
     * @return the person's id
     * @throws RefusedException if a value is none of its field, is wanted and missing, or is not kept of such people
     */
    public long add(Subject subject, Map<PersonalField, String> typed) {
        Map<PersonalField, String> values = new EnumMap<>(PersonalField.class);
        typed.forEach((field, value) -> {
            if (PersonalRegister.find(subject, field).isEmpty()) {
                throw new RefusedException("people.notKept");
            }
            values.put(field, field.read(value, clock.today()));
        });
        boolean named = List.of(PersonalField.SURNAME, PersonalField.GIVEN_NAME).stream()
                .noneMatch(field -> values.getOrDefault(field, "").isEmpty());
        if (!named) {
            throw new RefusedException("people.wanted");
        }
        return cards.add(SchoolScope.caller().schoolId(), values);
    }

    /** Those who are called so and are no pupils: a person is kept once, whatever she becomes. */
    public List<Namesake> listNamesakes(String surname, String givenName, String patronymic) {
        return cards.listNamesakes(surname.strip(), givenName.strip(), patronymic.strip(), clock.today());
    }

    /**
     * Changes what differs, and keeps what it replaces (PE-05, PE-06).
     *
     * @throws NotFoundException if the school knows no such person
     * @throws StalePersonException if somebody changed the person meanwhile
     * @throws RefusedException if a value is none of its field, is wanted and empty, or is not kept of such people, if no
     *     reason is given, or nothing differs
     */
    public void change(PersonChange change) {
        PersonCard now = cards.lock(change.personId()).orElseThrow(NotFoundException::new);
        if (now.version() != change.expectedVersion()) {
            throw new StalePersonException(now);
        }
        String reason = change.reason().strip();
        if (change.origin() == Origin.FORM && reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("people.reason", LONGEST_REASON);
        }
        Map<PersonalField, String> others = differing(now, change);
        if (others.isEmpty()) {
            throw new RefusedException("people.nothingDiffers");
        }
        cards.change(now.with(others));
        cards.addHistory(
                SchoolScope.caller(),
                now,
                others.keySet(),
                change.origin(),
                reason,
                clock.clock().instant());
    }

    /** What is typed and differs; only that is asked whether it is right, so that old gaps hinder nobody. */
    private Map<PersonalField, String> differing(PersonCard now, PersonChange change) {
        Map<PersonalField, String> others = new EnumMap<>(PersonalField.class);
        change.typed().forEach((field, typed) -> {
            KeptField kept = PersonalRegister.find(change.subject(), field)
                    .orElseThrow(() -> new RefusedException("people.notKept"));
            String before = now.value(field);
            if (typed.strip().equals(before)) {
                return;
            }
            String value = field.read(typed, clock.today());
            if (value.isEmpty() && !kept.optional()) {
                throw new RefusedException("people.wanted");
            } else if (!value.equals(before)) {
                others.put(field, value);
            }
        });
        return others;
    }
}
