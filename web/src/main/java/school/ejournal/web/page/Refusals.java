package school.ejournal.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import school.ejournal.shared.BusinessException;
import school.ejournal.shared.NotFoundException;
import school.ejournal.web.text.Texts;

/** Runs what a page asks for, and says on the page why it was refused. */
final class Refusals {

    private Refusals() {}

    /** Whether it was done; what does not exist for the caller stays a page that does not exist. */
    static boolean told(Runnable asked) {
        try {
            asked.run();
            return true;
        } catch (NotFoundException foreign) {
            throw foreign;
        } catch (BusinessException refused) {
            FacesContext context = FacesContext.getCurrentInstance();
            String text = Texts.text(refused, context.getViewRoot().getLocale());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return false;
        }
    }
}
