package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.ExtensionService;

/** Deciding the school's edit window by a local act. */
@Named
@RequestScoped
public class WindowPage {

    @EJB
    private ExtensionService extensions;

    private @Nullable Integer days;
    private @Nullable String documentNumber;
    private @Nullable String documentDate;

    public @Nullable String decide() {
        boolean done = Refusals.told(() -> extensions.decideWindow(
                days == null ? -1 : days, documentNumber == null ? "" : documentNumber, GivenDay.of(documentDate)));
        return done ? "/office/extensions.xhtml?faces-redirect=true" : null;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable String getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(@Nullable String documentDate) {
        this.documentDate = documentDate;
    }
}
