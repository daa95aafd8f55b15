package school.ejournal.web.push;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The lines one session has open (PU-01, PU-02). They are of this server and do not move to another with the session. */
@SessionScoped
public class OpenLines implements Serializable {

    /** The most lines a session may have. */
    public static final int MOST = 6;

    private static final long serialVersionUID = 1L;

    private transient List<Line> lines = new ArrayList<>();

    /** Takes a line in, unless there are too many. */
    synchronized boolean take(Line line) {
        List<Line> open = new ArrayList<>(lines == null ? List.of() : lines);
        open.removeIf(Line::hasLeft);
        lines = open;
        return open.size() < MOST && open.add(line);
    }

    @PreDestroy
    synchronized void end() {
        if (lines != null) {
            lines.forEach(Line::end);
        }
    }
}
