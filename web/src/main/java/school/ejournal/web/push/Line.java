package school.ejournal.web.push;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.Executor;
import school.ejournal.journal.PageViewer;
import school.ejournal.shared.SchoolJson;

/** One open line to one browser (PU-03). Where it cannot be written to, it is closed: the browser opens another. */
final class Line implements PageViewer {

    /** After how many milliseconds a browser tries again. */
    private static final long AGAIN = 2_000;

    private final Sse sse;
    private final SseEventSink sink;
    private final Executor executor;

    Line(Sse sse, SseEventSink sink, Executor executor) {
        this.sse = sse;
        this.sink = sink;
        this.executor = executor;
    }

    @Override
    public void moved(long seq) {
        OutboundSseEvent event = sse.newEventBuilder()
                .reconnectDelay(AGAIN)
                .data(SchoolJson.object().add("seq", seq).build().toString())
                .build();
        executor.execute(() -> write(event));
    }

    @Override
    public void end() {
        executor.execute(sink::close);
    }

    @Override
    public boolean hasLeft() {
        return sink.isClosed();
    }

    private void write(OutboundSseEvent event) {
        if (sink.isClosed()) {
            return;
        }
        sink.send(event).whenComplete((sent, failure) -> {
            if (failure != null) {
                sink.close();
            }
        });
    }
}
