package school.ejournal.web.markup;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what is written, as letters or as bytes, until somebody takes it. Nothing is sent before. */
final class PageResponse extends HttpServletResponseWrapper {

    private @Nullable Letters letters;
    private @Nullable Bytes bytes;
    private @Nullable List<Piece> instead;

    PageResponse(HttpServletResponse response) {
        super(response);
    }

    /** All that was written, in its order; nothing where nothing was. */
    List<Piece> written() {
        if (instead != null) {
            return instead;
        }
        if (letters != null) {
            return List.of(Piece.once(letters.toString().getBytes(Charset.forName(getCharacterEncoding()))));
        }
        return bytes == null ? List.of() : List.of(Piece.once(bytes.kept.toByteArray()));
    }

    /** What was written as letters, where it was. */
    Optional<String> letters() {
        return Optional.ofNullable(letters).map(Letters::toString);
    }

    /** These go out, whatever was written. */
    void answer(List<Piece> pieces) {
        instead = pieces;
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
        instead = null;
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
