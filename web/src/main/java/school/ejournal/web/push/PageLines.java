package school.ejournal.web.push;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import school.ejournal.journal.PageWatch;
import school.ejournal.shared.NotFoundException;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;

/** Opens lines on which browsers hear of the page they show. */
@RequestScoped
public class PageLines {

    @EJB
    private PageWatch watch;

    @Inject
    private OpenLines open;

    @Resource
    private ManagedExecutorService executor;

    /**
     * Opens a line; its first word is where the page is now.
     *
     * @throws NotFoundException if the caller may not see the page
     * @throws RequestRefused if the session has too many lines (PU-01)
     */
    public void open(long pageId, Sse sse, SseEventSink sink) {
        Line line = new Line(sse, sink, executor);
        if (!open.take(line)) {
            throw new RequestRefused(ProblemKind.TOO_MANY_LINES);
        }
        watch.watch(pageId, line);
    }
}
