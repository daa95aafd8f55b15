package school.ejournal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A login made for somebody")
class LoginNameTest {

    @ParameterizedTest
    @CsvSource({
        "Иванова, ivanova",
        "Щукин, shchukin",
        "Юрьев-Цой, yurevtsoy",
        "Подъячев, podyachev",
        "Ёжиков, ezhikov",
        "Жюль Хачатурян, zhyulkhachaturyan",
        "O'Brien, obrien",
        "李, user",
        "Преображенскаянебесновоскресенская, preobrazhenskayanebesnov"
    })
    void isTheSurnameInLatinLetters(String surname, String latin) {
        assertThat(LoginName.latin(surname)).isEqualTo(latin);
    }

    @Test
    void endsWithFourDigitsAndIsOneThatAccountsMayHave() {
        String login = LoginName.random("Преображенскаянебесновоскресенская");

        assertThat(login).matches("[a-z]{24}[1-9][0-9]{3}");
        assertThat(NewAccount.isLogin(login)).isTrue();
    }
}
