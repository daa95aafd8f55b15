package school.ejournal.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a person, each value as it is stored.
 *
 * @param version grows by each change
 */
public record PersonCard(long id, int version, Map<PersonalField, String> values) {

    public PersonCard {
        values = Map.copyOf(values);
    }

    /** The value of a field; empty where there is none. */
    public String value(PersonalField field) {
        return values.getOrDefault(field, "");
    }

    /** {@code Иванова Мария Петровна}. */
    public String name() {
        return (value(PersonalField.SURNAME) + " " + value(PersonalField.GIVEN_NAME) + " "
                        + value(PersonalField.PATRONYMIC))
                .strip();
    }

    /** What is to be kept of such a person and is not there. */
    public List<PersonalField> listMissing(Subject subject) {
        return PersonalRegister.listChangeable(subject).stream()
                .filter(kept -> !kept.optional() && value(kept.field()).isEmpty())
                .map(KeptField::field)
                .toList();
    }

    /** The same person with some other values; what is empty is not kept. */
    PersonCard with(Map<PersonalField, String> others) {
        Map<PersonalField, String> all = new EnumMap<>(PersonalField.class);
        all.putAll(values);
        all.putAll(others);
        all.values().removeIf(String::isEmpty);
        return new PersonCard(id, version, all);
    }
}
