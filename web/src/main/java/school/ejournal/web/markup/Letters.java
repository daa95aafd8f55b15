package school.ejournal.web.markup;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;

/**
 * Keeps what is written in one array, without a lock: a page is written by one thread, in thousands of pieces, and a
 * builder would look at each of them anew for Latin and other letters.
 */
class Letters extends PrintWriter {

    private static final int ROOM = 16_384;

    private char[] kept = new char[ROOM];
    private int length;

    Letters() {
        super(Writer.nullWriter());
    }

    @Override
    public void write(int one) {
        room(1);
        kept[length++] = (char) one;
    }

    @Override
    public void write(char[] some, int from, int count) {
        room(count);
        System.arraycopy(some, from, kept, length, count);
        length += count;
    }

    @Override
    public void write(String text, int from, int count) {
        room(count);
        text.getChars(from, from + count, kept, length);
        length += count;
    }

    void sendTo(Writer other) throws IOException {
        other.write(kept, 0, length);
    }

    @Override
    public String toString() {
        return new String(kept, 0, length);
    }

    private void room(int more) {
        if (kept.length - length < more) {
            kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + more));
        }
    }
}
