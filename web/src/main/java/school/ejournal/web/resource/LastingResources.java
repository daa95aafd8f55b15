package school.ejournal.web.resource;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gives the files of our own library addresses that last, and sends them from memory (RE-01, RE-02). */
public class LastingResources extends ResourceHandlerWrapper {

    static final String LIBRARY = "ejournal";

    private static final String FOLDER = RESOURCE_IDENTIFIER + "/";
    private static final String MAPPING = ".xhtml";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public LastingResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        Resource found = super.createResource(name, library);
        return found != null && LIBRARY.equals(library) ? new Lasting(found) : found;
    }

    @Override
    public @Nullable Resource createResource(String name, String library, String type) {
        Resource found = super.createResource(name, library, type);
        return found != null && LIBRARY.equals(library) ? new Lasting(found) : found;
    }

    @Override
    public void handleResourceRequest(FacesContext context) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String path = request.getServletPath();
        boolean ours = LIBRARY.equals(request.getParameter("ln")) && path.startsWith(FOLDER) && path.endsWith(MAPPING);
        String name = ours ? path.substring(FOLDER.length(), path.length() - MAPPING.length()) : "";
        if (ours && createResource(name, LIBRARY) instanceof Lasting resource) {
            send(keep(resource), request, (HttpServletResponse)
                    context.getExternalContext().getResponse());
        } else {
            super.handleResourceRequest(context);
        }
    }

    private static void send(Kept file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + file.fingerprint() + '"';
        boolean current = file.fingerprint().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", current ? FOR_EVER : ASK_AGAIN);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String accepted = request.getHeader("Accept-Encoding");
        byte[] zipped = accepted != null && accepted.contains("gzip") ? file.zipped() : null;
        byte[] body = zipped == null ? file.plain() : zipped;
        if (zipped != null) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(file.type());
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private Kept keep(Resource resource) {
        return kept.computeIfAbsent(resource.getResourceName(), name -> {
            try {
                return Kept.of(resource.getContentType(), resource.getInputStream());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** A file whose address changes with its content. */
    private final class Lasting extends ResourceWrapper {

        Lasting(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + keep(this).fingerprint();
        }
    }
}
