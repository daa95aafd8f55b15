package school.ejournal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPersonTest {
    @Test
    void needsNoMoreThanSurnameAndGivenName() {
        assertThat(person("Ким", "Ян").surname()).isEqualTo("Ким");
    }

    @ParameterizedTest
    @CsvSource({"'', Ян", "Ким, ''", "' ', Ян", "Ким, '\t'"})
    void refusesANamelessOneBySayingWhich(String surname, String givenName) {
        assertThatThrownBy(() -> person(surname, givenName))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("u-17");
    }

    private static NewPerson person(String surname, String givenName) {
        return new NewPerson("u-17", surname, givenName, "", null, null, "", "");
    }
}
