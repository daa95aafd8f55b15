package school.ejournal.web.markup;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import school.ejournal.web.resource.ResourceRequest;

/**
 * Sends a page, or an answer to a program, when it is whole: turned into bytes and compressed in one go (MU-02). The
 * server's own writer turns each letter into bytes by itself and compresses as hard as for a file that is kept, which
 * together took a fifth of a page's time. What goes on for long and what is a file already passes by.
 */
public class WholeAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What fits into one packet as it is travels no faster when it is smaller. */
    private static final int WORTH_IT = 1_200;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ResourceRequest.isResource(request) || isStream(request)) {
            chain.doFilter(request, response);
            return;
        }
        PageResponse page = new PageResponse(response);
        chain.doFilter(request, page);
        byte[] bytes = page.written();
        if (bytes.length > 0 && !response.isCommitted()) {
            send(request, response, bytes);
        }
    }

    /** Of the interface for programs: news as they come, and files of archives. */
    private static boolean isStream(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && (path.endsWith("/events") || path.startsWith("/archives/"));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, byte[] page) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        byte[] sent = page;
        response.addHeader("Vary", "Accept-Encoding");
        if (page.length >= WORTH_IT && accepted != null && accepted.contains("gzip")) {
            sent = compressed(page);
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private static byte[] compressed(byte[] page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.length / 2);
        try (Quick out = new Quick(bytes)) {
            out.write(page);
        }
        return bytes.toByteArray();
    }

    /** An answer lives for one reading: a tenth of its size is not worth half of the time. */
    private static final class Quick extends GZIPOutputStream {

        private static final int LEVEL = 3;
        private static final int CHUNK = 8_192;

        Quick(OutputStream out) throws IOException {
            super(out, CHUNK);
            def.setLevel(LEVEL);
        }
    }
}
