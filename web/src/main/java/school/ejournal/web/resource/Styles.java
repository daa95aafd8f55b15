package school.ejournal.web.resource;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.Markup;

/** {@code <ej:styles names="grid works" media="print"/>}: style sheets of ours, in their order; media may be left out. */
@FacesComponent(value = Styles.TYPE)
public class Styles extends DrawnComponent {

    static final String TYPE = "school.ejournal.Styles";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Markup out = new Markup();
        for (String address : OwnFiles.addresses(context, this, ".css")) {
            out.start("link").attribute("rel", "stylesheet").attribute("href", address);
            if (getAttributes().get("media") instanceof String media) {
                out.attribute("media", media);
            }
        }
        out.send(context);
    }
}
