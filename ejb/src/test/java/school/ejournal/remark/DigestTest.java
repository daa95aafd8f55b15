package school.ejournal.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RM-05 What the chain keeps of a remark")
class DigestTest {

    @Test
    void isSha256OverSaltAndText() {
        assertThat(Digest.of(new byte[] {'a'}, "bc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void differsForTheSameTextByItsSalt() {
        byte[] one = Digest.salt();
        byte[] other = Digest.salt();

        assertThat(one).hasSize(16).isNotEqualTo(other);
        assertThat(Digest.of(one, "Молодец")).isNotEqualTo(Digest.of(other, "Молодец"));
    }

    @Test
    void comesBackFromItsStoredForm() {
        RemarkVersion kept = new RemarkVersion(1234567890123L, 7);

        assertThat(RemarkVersion.fromStored(kept.toStored())).isEqualTo(kept);
    }
}
