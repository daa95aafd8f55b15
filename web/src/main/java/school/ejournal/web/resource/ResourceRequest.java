package school.ejournal.web.resource;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the files that pages use from the pages themselves. */
public final class ResourceRequest {

    private ResourceRequest() {}

    /** By the path as the server has resolved it, so that no spelling of an address passes a page off as a file. */
    public static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER);
    }
}
