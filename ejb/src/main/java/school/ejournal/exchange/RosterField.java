package school.ejournal.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of a roster's file may hold, with the headings that are known for it without asking. Headings are compared
 * by their letters and digits alone.
 */
public enum RosterField {
    SURNAME("фамилия", "фамилияученика", "фамилияобучающегося", "surname", "lastname", "familyname"),
    GIVEN_NAME("имя", "имяученика", "имяобучающегося", "name", "firstname", "givenname"),
    PATRONYMIC("отчество", "отчествоученика", "отчествообучающегося", "отчествоприналичии", "patronymic", "middlename"),
    FULL_NAME(
            "фио",
            "фиоученика",
            "фиообучающегося",
            "фиоучащегося",
            "ученик",
            "обучающийся",
            "фамилияимяотчество",
            "fullname"),
    BIRTH_DATE("датарождения", "др", "рождение", "деньрождения", "датарожденияученика", "birthdate", "dateofbirth"),
    SEX("пол", "полученика", "sex", "gender"),
    SCHOOL_CLASS("класс", "классобучения", "параллельилитера", "class", "homeroom"),
    PROFILE("профиль", "профилькласса", "направление", "profile", "classprofile"),
    NUMBER(
            "личноедело",
            "номерличногодела",
            "личногодела",
            "nличногодела",
            "лд",
            "табельныйномер",
            "id",
            "идентификатор",
            "sourcedid",
            "number"),
    PHONE("телефон", "телефонученика", "телефонребенка", "phone"),
    EMAIL("почта", "почтаученика", "эпочта", "email", "электроннаяпочта", "элпочта", "адресэлектроннойпочты"),
    FIRST_NAME(
            "родитель1фио",
            "родитель1",
            "фиородителя1",
            "фио1родителя",
            "фиородителя",
            "родитель",
            "законныйпредставитель",
            "законныйпредставитель1",
            "представитель1",
            "parent1name",
            "parent1",
            "guardian1name"),
    FIRST_PHONE(
            "родитель1телефон",
            "телефонродителя1",
            "телефонродителя",
            "телефон1",
            "телефонпредставителя",
            "parent1phone",
            "guardian1phone"),
    FIRST_EMAIL(
            "родитель1почта",
            "почтародителя1",
            "почтародителя",
            "родитель1email",
            "emailродителя",
            "emailродителя1",
            "родитель1эпочта",
            "parent1email",
            "guardian1email"),
    FIRST_RELATION(
            "родитель1родство",
            "родство1",
            "родство",
            "степеньродства",
            "степеньродства1",
            "ктоприходится",
            "parent1relation",
            "guardian1relation"),
    SECOND_NAME(
            "родитель2фио",
            "родитель2",
            "фиородителя2",
            "фио2родителя",
            "законныйпредставитель2",
            "представитель2",
            "parent2name",
            "parent2",
            "guardian2name"),
    SECOND_PHONE("родитель2телефон", "телефонродителя2", "телефон2", "parent2phone", "guardian2phone"),
    SECOND_EMAIL(
            "родитель2почта",
            "почтародителя2",
            "родитель2email",
            "emailродителя2",
            "родитель2эпочта",
            "parent2email",
            "guardian2email"),
    SECOND_RELATION("родитель2родство", "родство2", "степеньродства2", "parent2relation", "guardian2relation");

    private final List<String> headings;

    RosterField(String... headings) {
        this.headings = List.of(headings);
    }

    /** The field that a heading is known for. */
    public static Optional<RosterField> find(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(field -> field.headings.contains(plain))
                .findFirst();
    }

    /** The field of a name; none for the name of no field. */
    public static Optional<RosterField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** A heading by its letters and digits: {@code Родитель 1: Ф.И.О.} is {@code родитель1фио}. */
    public static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
