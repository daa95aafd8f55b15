package school.ejournal.web.markup;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps what is written, as letters or as bytes, until somebody takes it. Nothing is sent before. */
final class PageResponse extends HttpServletResponseWrapper {

    private @Nullable Letters letters;
    private @Nullable Bytes bytes;

    PageResponse(HttpServletResponse response) {
        super(response);
    }

    /** All that was written; empty where nothing was. */
    byte[] written() {
        if (letters != null) {
            return letters.text().getBytes(Charset.forName(getCharacterEncoding()));
        }
        return bytes == null ? new byte[0] : bytes.kept.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        if (letters == null) {
            letters = new Letters();
        }
        return letters;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (bytes == null) {
            bytes = new Bytes();
        }
        return bytes;
    }

    /** It goes out when it is whole. */
    @Override
    public void flushBuffer() {}

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    private void forget() {
        letters = null;
        bytes = null;
    }

    /** One array without a lock: a page is written by one thread, in thousands of pieces. */
    private static final class Letters extends PrintWriter {

        private static final int ROOM = 32_768;

        private char[] kept = new char[ROOM];
        private int length;

        Letters() {
            super(Writer.nullWriter());
        }

        String text() {
            return new String(kept, 0, length);
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

        private void room(int more) {
            if (kept.length - length < more) {
                kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + more));
            }
        }
    }

    private static final class Bytes extends ServletOutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            kept.write(one);
        }

        @Override
        public void write(byte[] some, int from, int count) {
            kept.write(some, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("a page is written at once");
        }
    }
}
