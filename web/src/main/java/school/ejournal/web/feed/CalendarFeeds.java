package school.ejournal.web.feed;

import jakarta.ejb.EJB;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.CalendarFeedReader;
import school.ejournal.exchange.CalendarFile;

/**
 * {@code GET /calendar/<secret>.ics}: the lessons behind a secret address. What is wrong with an address is not told: an
 * unknown one, a revoked one and one of somebody who is gone are not there alike. No session is begun.
 */
public class CalendarFeeds extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");
    private static final int TOO_MANY = 429;

    /** Programs ask every quarter of an hour at the most; a school behind one address has many of them. */
    private static final RateBound BY_SECRET = new RateBound(20);

    private static final RateBound BY_ADDRESS = new RateBound(300);

    @EJB
    private transient CalendarFeedReader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        response.setHeader("X-Robots-Tag", "noindex");
        if (BY_ADDRESS.isExceeded(request.getRemoteAddr()) || (path.matches() && BY_SECRET.isExceeded(path.group(1)))) {
            response.setHeader("Retry-After", "60");
            response.setStatus(TOO_MANY);
            return;
        }
        Optional<CalendarFile> found = path.matches() ? reader.read(path.group(1)) : Optional.empty();
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(found.get(), request, response);
        }
    }

    private static void send(CalendarFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + file.tag() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=utf-8");
        response.setHeader("Content-Disposition", "inline; filename=\"lessons.ics\"");
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    /** Whether the program has these bytes; a server between may have called its copy weak. */
    private static boolean isKnown(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
