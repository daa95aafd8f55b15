package school.ejournal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("PE-03 The register of personal data")
class PersonalRegisterTest {

    @ParameterizedTest
    @EnumSource(Subject.class)
    void namesEachFieldOfSomebodyOnce(Subject subject) {
        assertThat(PersonalRegister.listOf(subject))
                .extracting(KeptField::field)
                .doesNotHaveDuplicates()
                .contains(PersonalField.SURNAME, PersonalField.GIVEN_NAME);
    }

    @Test
    void keepsNoDayOfBirthOfAGuardianAndNoRelationOfAPupil() {
        assertThat(PersonalRegister.find(Subject.GUARDIAN, PersonalField.BIRTH_DATE))
                .isEmpty();
        assertThat(PersonalRegister.find(Subject.PUPIL, PersonalField.RELATION)).isEmpty();
    }

    @Test
    void leavesToConsentWhatMayBeRefused() {
        assertThat(PersonalRegister.KEPT)
                .filteredOn(kept -> kept.basis() == Basis.CONSENT)
                .isNotEmpty()
                .allMatch(KeptField::optional);
    }

    @Test
    void letsFormsChangeWhatIsOfThePerson() {
        assertThat(PersonalRegister.listChangeable(Subject.GUARDIAN))
                .extracting(KeptField::field)
                .containsExactly(
                        PersonalField.SURNAME,
                        PersonalField.GIVEN_NAME,
                        PersonalField.PATRONYMIC,
                        PersonalField.PHONE,
                        PersonalField.EMAIL);
    }

    @Test
    void tellsWhatIsMissing() {
        PersonCard card = new PersonCard(
                1,
                1,
                Map.of(PersonalField.SURNAME, "Орлова", PersonalField.GIVEN_NAME, "Анна", PersonalField.SEX, "f"));

        assertThat(card.listMissing(Subject.PUPIL)).containsExactly(PersonalField.BIRTH_DATE);
        assertThat(card.listMissing(Subject.GUARDIAN)).containsExactly(PersonalField.PHONE);
        assertThat(card.name()).isEqualTo("Орлова Анна");
    }
}
