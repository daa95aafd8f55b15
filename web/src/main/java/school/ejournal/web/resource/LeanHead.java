package school.ejournal.web.resource;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.stream.Stream;
import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of a page. PrimeFaces writes two scripts into it, each with a number for this answer only; they stay away where no
 * script of PrimeFaces is asked for: nothing would use them, and each such number is put in anew when a kept page is sent.
 */
public class LeanHead extends HeadRenderer {

    private static final String LIBRARY = "primefaces";

    @Override
    protected void encodeSettingScripts(
            FacesContext context, PrimeRequestContext request, PrimeConfiguration settings, ResponseWriter writer)
            throws IOException {
        if (wantsPrimeFaces(context)) {
            super.encodeSettingScripts(context, request, settings, writer);
        }
    }

    @Override
    protected void encodeInitScripts(
            FacesContext context, PrimeRequestContext request, PrimeConfiguration settings, ResponseWriter writer)
            throws IOException {
        if (wantsPrimeFaces(context)) {
            super.encodeInitScripts(context, request, settings, writer);
        }
    }

    private static boolean wantsPrimeFaces(FacesContext context) {
        UIViewRoot view = context.getViewRoot();
        return Stream.of("head", "body")
                .flatMap(target -> view.getComponentResources(context, target).stream())
                .map(UIComponent::getAttributes)
                .anyMatch(resource -> LIBRARY.equals(resource.get("library")));
    }
}
