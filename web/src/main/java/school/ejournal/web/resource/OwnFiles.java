package school.ejournal.web.resource;

import jakarta.faces.application.Resource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the files of our own library are; each is looked for once, for their addresses last as long as the product (RE-01). */
final class OwnFiles {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private OwnFiles() {}

    /** The addresses of the files that a tag names: {@code names="grid works"}. */
    static List<String> addresses(FacesContext context, UIComponent tag, String ending) {
        if (!(tag.getAttributes().get("names") instanceof String names)) {
            throw new IllegalStateException(tag.getFamily() + " wants names");
        }
        return Arrays.stream(names.split(" "))
                .map(name -> address(context, name + ending))
                .toList();
    }

    private static String address(FacesContext context, String file) {
        return ADDRESSES.computeIfAbsent(file, name -> {
            Resource found =
                    context.getApplication().getResourceHandler().createResource(name, LastingResources.LIBRARY);
            if (found == null) {
                throw new IllegalStateException("the product was packed without " + name);
            }
            return found.getRequestPath();
        });
    }
}
