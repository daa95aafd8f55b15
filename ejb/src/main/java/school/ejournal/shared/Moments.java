package school.ejournal.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** Moments as PostgreSQL sends them in binary form: microseconds since the beginning of 2000, in eight bytes. */
final class Moments {

    private static final long BEGINNING = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final int MICROS = 1_000_000;
    private static final int NANOS_OF_A_MICRO = 1_000;
    private static final byte[] NEVER = "infinity".getBytes(StandardCharsets.US_ASCII);

    private Moments() {}

    /** Whether it is one; each in text form has more letters, but for the endless one. */
    static boolean isBinary(byte[] sent) {
        return sent.length == Long.BYTES && !Arrays.equals(sent, NEVER);
    }

    static Instant read(byte[] sent) {
        long micros = ByteBuffer.wrap(sent).getLong();
        return Instant.ofEpochSecond(
                BEGINNING + Math.floorDiv(micros, MICROS), (long) Math.floorMod(micros, MICROS) * NANOS_OF_A_MICRO);
    }
}
