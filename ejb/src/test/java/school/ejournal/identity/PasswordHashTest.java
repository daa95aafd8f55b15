package school.ejournal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ID-01 A password is kept as PBKDF2, nothing else of it")
class PasswordHashTest {
    /** PBKDF2-HMAC-SHA-512 of "password" with the salt "salt", one round: a vector published with the algorithm. */
    private static final PasswordHash PUBLISHED =
            new PasswordHash("pbkdf2-sha512$1$c2FsdA==$hn9wzxreAs/zdSWZo6U9xK80x6ZpgVrl1RNVThyM8lI=");

    @Test
    void derivesAsPublished() {
        assertThat(PUBLISHED.matches("password".toCharArray())).isTrue();
        assertThat(PUBLISHED.matches("Password".toCharArray())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "пароль с ё", " leading", "a", "$$$", "😀"})
    void matchesThePasswordItWasMadeOfAndNoOther(String password) {
        PasswordHash hash = PasswordHash.of(password.toCharArray());

        assertThat(hash.matches(password.toCharArray())).isTrue();
        assertThat(hash.matches((password + " ").toCharArray())).isFalse();
    }

    @Test
    void doesNotMatchNothing() {
        assertThat(PUBLISHED.matches(new char[0])).isFalse();
    }

    @Test
    void keepsRoundsSaltAndHashInOneText() {
        String stored = PasswordHash.of("secret".toCharArray()).stored();

        assertThat(stored).matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{43}=");
    }

    @Test
    void hasASaltOfItsOwn() {
        PasswordHash one = PasswordHash.of("secret".toCharArray());
        PasswordHash other = PasswordHash.of("secret".toCharArray());

        assertThat(one.stored()).isNotEqualTo(other.stored());
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(PUBLISHED).hasToString("PasswordHash");
    }

    @Test
    @DisplayName("ID-02 Names that do not exist are checked in the same way")
    void nobodysHashIsDerivedAsExpensively() {
        assertThat(PasswordHash.NOBODYS.stored()).startsWith("pbkdf2-sha512$210000$");
        assertThat(PasswordHash.NOBODYS.matches("".toCharArray())).isFalse();
    }
}
