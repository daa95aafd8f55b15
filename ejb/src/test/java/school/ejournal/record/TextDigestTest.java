package school.ejournal.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RC-03 Of a free text the chain keeps a salted digest")
class TextDigestTest {
    /** Reckoned by {@code printf 'abПричина' | sha256sum}. */
    @Test
    void isSha256OverSaltAndText() {
        assertThat(TextDigest.of("ab", "Причина"))
                .isEqualTo("4f3b8f54aa3fadbf9a4f5193873e76959f5fd5280f508812271dd438ca5fd220");
    }

    @Test
    void isAnotherForEachSalt() {
        String salt = TextDigest.salt();

        assertThat(salt).matches("[0-9a-f]{32}").isNotEqualTo(TextDigest.salt());
        assertThat(TextDigest.of(salt, "Описка")).isNotEqualTo(TextDigest.of(TextDigest.salt(), "Описка"));
    }
}
