package school.ejournal.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The definition of the chain, written out a second time: what is chained today is verified in twenty-five years. */
@DisplayName("RC-02 A link's hash covers the hash before it, its own number and its payload")
class ChainTest {
    private static final String PAYLOAD = "{\"at\":\"2026-10-05T06:15:00Z\",\"now\":\"5/4 н\"}";

    /** By {@code printf 'ejournal/page/7/42' | sha256sum}. */
    private static final String GENESIS = "0a5c8d27db66e09c3a18305da6640e44cf7714fe721009f3c425b13383bf158d";

    @Test
    void beginsWithTheHashOfThePagesName() {
        assertThat(HexFormat.of().formatHex(Chain.genesis(7, 42))).isEqualTo(GENESIS);
    }

    @Test
    void bindsTheFirstLinkAsPythonDoes() {
        byte[] hash = Chain.link(HexFormat.of().parseHex(GENESIS), 1, PAYLOAD);

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("7c0887efd5d1225b9418234c87daa89f53b6b193c1197b693f8caea6a149ff8f");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 255, 256, 4_294_967_296L, Long.MAX_VALUE})
    void bindsPreviousHashNumberAndPayloadInThisOrder(long seq) throws IOException, NoSuchAlgorithmException {
        byte[] previous = Chain.genesis(7, 42);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            out.write(previous);
            out.writeLong(seq);
            out.write(PAYLOAD.getBytes(UTF_8));
        }

        assertThat(Chain.link(previous, seq, PAYLOAD))
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(content.toByteArray()));
    }

    @Test
    void givesEveryPageOfEverySchoolABeginningOfItsOwn() {
        assertThat(Chain.genesis(7, 42)).isNotEqualTo(Chain.genesis(7, 43)).isNotEqualTo(Chain.genesis(8, 42));
        assertThat(Chain.genesis(1, 23)).isNotEqualTo(Chain.genesis(12, 3));
    }
}
