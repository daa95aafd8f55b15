package school.ejournal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 2000-01-01T00:00:00Z",
        "1, 2000-01-01T00:00:00.000001Z",
        "-1, 1999-12-31T23:59:59.999999Z",
        "848793600123456, 2026-11-24T00:00:00.123456Z",
        "-946684800000000, 1970-01-01T00:00:00Z"
    })
    void microsecondsAreCountedFromTheYear2000(long micros, Instant moment) {
        byte[] sent = ByteBuffer.allocate(Long.BYTES).putLong(micros).array();

        assertThat(Moments.isBinary(sent)).isTrue();
        assertThat(Moments.read(sent)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"infinity", "-infinity", "2026-11-24 03:00:00+03"})
    void textIsNotTakenForThem(String text) {
        assertThat(Moments.isBinary(text.getBytes(StandardCharsets.US_ASCII))).isFalse();
    }
}
