package school.ejournal.shared;

import java.nio.ByteBuffer;

/**
 * Arrays of {@code smallint} and {@code integer} as PostgreSQL sends them in binary form: dimensions, a flag, the kind of
 * the elements, for each dimension its length and first index, then each element behind its length.
 */
final class SmallArrays {

    private static final int[] EMPTY = new int[0];
    private static final int HEAD = 3 * Integer.BYTES;

    private SmallArrays() {}

    /** Whether it is one; each in text form begins with a brace. */
    static boolean isBinary(byte[] sent) {
        return sent.length >= HEAD && sent[0] == 0;
    }

    /** @throws IllegalArgumentException for arrays of arrays, of null and of other things */
    static int[] read(byte[] sent) {
        ByteBuffer bytes = ByteBuffer.wrap(sent);
        int dimensions = bytes.getInt();
        if (dimensions == 0) {
            return EMPTY;
        }
        bytes.position(HEAD);
        int[] values = new int[bytes.getInt()];
        bytes.getInt();
        for (int i = 0; i < values.length && dimensions == 1; i++) {
            values[i] = switch (bytes.getInt()) {
                case Short.BYTES -> bytes.getShort();
                case Integer.BYTES -> bytes.getInt();
                default -> throw new IllegalArgumentException("no array of small numbers");
            };
        }
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("an array of " + dimensions + " dimensions");
        }
        return values;
    }
}
