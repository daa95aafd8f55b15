package school.ejournal.web.resource;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.Markup;

/** {@code <ej:scripts names="grid grid-keys"/>}: scripts of ours, run in their order once the page can be read. */
@FacesComponent(value = Scripts.TYPE)
public class Scripts extends DrawnComponent {

    static final String TYPE = "school.ejournal.Scripts";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Markup out = new Markup();
        for (String address : OwnFiles.addresses(context, this, ".js")) {
            out.start("script")
                    .attribute("src", address)
                    .attribute("defer", "defer")
                    .end("script");
        }
        out.send(context);
    }
}
