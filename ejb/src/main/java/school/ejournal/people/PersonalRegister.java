package school.ejournal.people;

import static school.ejournal.people.Basis.CONSENT;
import static school.ejournal.people.Basis.LAW;
import static school.ejournal.people.PersonalField.BIRTH_DATE;
import static school.ejournal.people.PersonalField.EMAIL;
import static school.ejournal.people.PersonalField.GIVEN_NAME;
import static school.ejournal.people.PersonalField.PATRONYMIC;
import static school.ejournal.people.PersonalField.PHONE;
import static school.ejournal.people.PersonalField.RELATION;
import static school.ejournal.people.PersonalField.SEX;
import static school.ejournal.people.PersonalField.SURNAME;
import static school.ejournal.people.Purpose.FILE;
import static school.ejournal.people.Purpose.IDENTIFY;
import static school.ejournal.people.Purpose.REACH;
import static school.ejournal.people.Purpose.STAND;
import static school.ejournal.people.Subject.GUARDIAN;
import static school.ejournal.people.Subject.PUPIL;
import static school.ejournal.people.Subject.STAFF;

import java.util.List;
import java.util.Optional;

/** The register of personal data: what is kept of whom, what for and by what right; forms have these fields only (PE-03). */
public final class PersonalRegister {

    /** All that is kept, in the order in which forms have it. */
    public static final List<KeptField> KEPT = List.of(
            new KeptField(PUPIL, SURNAME, IDENTIFY, LAW, false),
            new KeptField(PUPIL, GIVEN_NAME, IDENTIFY, LAW, false),
            new KeptField(PUPIL, PATRONYMIC, IDENTIFY, LAW, true),
            new KeptField(PUPIL, BIRTH_DATE, FILE, LAW, false),
            new KeptField(PUPIL, SEX, FILE, LAW, false),
            new KeptField(PUPIL, PHONE, REACH, CONSENT, true),
            new KeptField(PUPIL, EMAIL, REACH, CONSENT, true),
            new KeptField(GUARDIAN, SURNAME, IDENTIFY, LAW, false),
            new KeptField(GUARDIAN, GIVEN_NAME, IDENTIFY, LAW, false),
            new KeptField(GUARDIAN, PATRONYMIC, IDENTIFY, LAW, true),
            new KeptField(GUARDIAN, RELATION, STAND, LAW, false),
            new KeptField(GUARDIAN, PHONE, REACH, LAW, false),
            new KeptField(GUARDIAN, EMAIL, REACH, CONSENT, true),
            new KeptField(STAFF, SURNAME, IDENTIFY, LAW, false),
            new KeptField(STAFF, GIVEN_NAME, IDENTIFY, LAW, false),
            new KeptField(STAFF, PATRONYMIC, IDENTIFY, LAW, true),
            new KeptField(STAFF, PHONE, REACH, CONSENT, true),
            new KeptField(STAFF, EMAIL, REACH, CONSENT, true));

    private PersonalRegister() {}

    /** What is kept of a kind of people. */
    public static List<KeptField> listOf(Subject subject) {
        return KEPT.stream().filter(kept -> kept.subject() == subject).toList();
    }

    /** The fields of a kind of people that a form may change: those of the person herself. */
    public static List<KeptField> listChangeable(Subject subject) {
        return listOf(subject).stream()
                .filter(kept -> kept.field().isOfPerson())
                .toList();
    }

    /** How a field is kept of a kind of people; nothing where it is not. */
    public static Optional<KeptField> find(Subject subject, PersonalField field) {
        return listOf(subject).stream().filter(kept -> kept.field() == field).findFirst();
    }
}
