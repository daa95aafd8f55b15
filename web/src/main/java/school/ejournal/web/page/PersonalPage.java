package school.ejournal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import school.ejournal.people.KeptField;
import school.ejournal.people.PersonCard;
import school.ejournal.people.PersonalField;
import school.ejournal.people.PersonalRegister;
import school.ejournal.people.Subject;
import school.ejournal.web.text.Texts;

/** How personal data and their register are written on pages. */
@Named
@RequestScoped
public class PersonalPage {

    private static final List<PersonalField> BESIDE_NAME =
            List.of(PersonalField.BIRTH_DATE, PersonalField.PHONE, PersonalField.EMAIL);

    @Inject
    private Show show;

    @Inject
    private Shell shell;

    /** The register of what is kept. */
    public List<KeptField> getRegister() {
        return PersonalRegister.KEPT;
    }

    /** What may be changed of a pupil, or of a guardian. */
    public List<KeptField> changeable(boolean pupil) {
        return PersonalRegister.listChangeable(pupil ? Subject.PUPIL : Subject.GUARDIAN);
    }

    public String name(PersonalField field) {
        return show.text("personal.field." + field.name());
    }

    /** The names of some fields in a sentence. */
    public String names(List<PersonalField> fields) {
        return String.join(
                ", ",
                fields.stream()
                        .map(field -> name(field).toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** A value as people read it; a dash where there is none. */
    public String value(PersonalField field, String kept) {
        if (kept.isEmpty()) {
            return "—";
        }
        return switch (field) {
            case BIRTH_DATE -> show.date(LocalDate.parse(kept));
            case SEX -> show.text("personal.sex." + kept);
            default -> kept;
        };
    }

    /** The value of a field of somebody as people read it. */
    public String of(PersonCard card, PersonalField field) {
        return value(field, card.value(field));
    }

    /** The field of a form that fits a value. */
    public String type(PersonalField field) {
        return switch (field) {
            case BIRTH_DATE -> "date";
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> "text";
        };
    }

    /** What stands in a list beside a name: all that is kept and is not the name. */
    public List<PersonalField> shown(PersonCard card) {
        return BESIDE_NAME.stream()
                .filter(field -> !card.value(field).isEmpty())
                .toList();
    }

    public String role(String role) {
        return Texts.text("role." + role, shell.getLocale());
    }
}
