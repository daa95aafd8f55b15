package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.exchange.ImportHistoryService;
import school.ejournal.exchange.ImportObstacle;
import school.ejournal.exchange.ImportRunRow;
import school.ejournal.shared.NotFoundException;

/** The imports of the school; one of them is taken back after what that means was seen. */
@Named
@RequestScoped
public class ImportsPage {

    private static final String HERE = "/office/imports.xhtml?faces-redirect=true";

    @EJB
    private ImportHistoryService history;

    @Inject
    private Show show;

    private @Nullable ImportRunRow run;
    private List<ImportObstacle> obstacles = List.of();

    /** Which import is asked about decides what the form holds, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        String asked = Faces.getRequestParameter("run");
        if (asked != null) {
            if (!asked.matches("[0-9]{1,18}")) {
                throw new NotFoundException();
            }
            ImportRunRow found = history.getRun(Long.parseLong(asked));
            run = found;
            obstacles = history.listObstacles(found.id());
        }
    }

    /** Takes the import back. */
    public @Nullable String undo() {
        ImportRunRow asked = run;
        return asked != null && Refusals.told(() -> history.undo(asked.id())) ? HERE : null;
    }

    /** What an obstacle is, in words. */
    public String words(ImportObstacle obstacle) {
        String key = "obstacle." + obstacle.what().replace(':', '.');
        String said = show.text(key);
        String what = said.equals(key) ? show.text("obstacle.other") : said;
        return obstacle.example() == null
                ? show.text("obstacle.count", what, obstacle.count())
                : show.text("obstacle.countOf", what, obstacle.count(), obstacle.example());
    }

    public List<ImportRunRow> getRuns() {
        return history.listRuns();
    }

    public @Nullable ImportRunRow getRun() {
        return run;
    }

    public List<ImportObstacle> getObstacles() {
        return obstacles;
    }
}
