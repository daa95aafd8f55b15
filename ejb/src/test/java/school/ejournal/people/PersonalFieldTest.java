package school.ejournal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import school.ejournal.shared.RefusedException;

@DisplayName("PE-04 A value is one of its field")
class PersonalFieldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "SURNAME, '  Салтыкова-Щедрина ', Салтыкова-Щедрина",
        "GIVEN_NAME, Анна  Мария, Анна Мария",
        "PATRONYMIC, '', ''",
        "PHONE, 8 (912) 345-67-89, +7 912 345-67-89",
        "PHONE, 9123456789, +7 912 345-67-89",
        "PHONE, +7 912 345 67 89, +7 912 345-67-89",
        "PHONE, +375 29 123-45-67, +375291234567",
        "PHONE, +86 139 1234 5678, +8613912345678",
        "EMAIL, a.b@example.org, a.b@example.org",
        "BIRTH_DATE, 2026-11-24, 2026-11-24",
        "SEX, f, f"
    })
    void isReadAsPeopleTypeIt(PersonalField field, String typed, String kept) {
        assertThat(field.read(typed, TODAY)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "SURNAME, 5А",
        "SURNAME, <b>Иванова</b>",
        "GIVEN_NAME, -",
        "PHONE, 345-67-89",
        "PHONE, +7 912 345-67-89 доб. 5",
        "PHONE, +7 912 345-67-89-12-34-56",
        "EMAIL, почта",
        "EMAIL, a@b",
        "EMAIL, 'a@b.ru,c@d.ru'",
        "BIRTH_DATE, 2026-11-25",
        "BIRTH_DATE, 24.11.2015",
        "BIRTH_DATE, 1899-12-31",
        "SEX, x",
        "RELATION, mother"
    })
    void isRefusedWhereItIsNone(PersonalField field, String typed) {
        assertThatThrownBy(() -> field.read(typed, TODAY)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource(PersonalField.class)
    void isFoundByItsColumn(PersonalField field) {
        assertThat(PersonalField.ofColumn(field.column())).isEqualTo(field);
    }
}
