package school.ejournal.web.markup;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
        List<Piece> pieces = page.written();
        int size = Piece.size(pieces);
        if (size > 0 && !response.isCommitted()) {
            send(request, response, pieces, size);
        }
    }

    /** Of the interface for programs: news as they come, and files of archives. */
    private static boolean isStream(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && (path.endsWith("/events") || path.startsWith("/archives/"));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, List<Piece> pieces, int size)
            throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        response.addHeader("Vary", "Accept-Encoding");
        if (size >= WORTH_IT && accepted != null && accepted.contains("gzip")) {
            byte[] compressed = Gzip.of(pieces);
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(compressed.length);
            response.getOutputStream().write(compressed);
            return;
        }
        response.setContentLength(size);
        for (Piece piece : pieces) {
            response.getOutputStream().write(piece.bytes());
        }
    }
}
