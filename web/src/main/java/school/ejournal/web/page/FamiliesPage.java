package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.particulars.ClassProgress;
import school.ejournal.particulars.FamilyQuery;
import school.ejournal.particulars.FamilyService;
import school.ejournal.particulars.FamilySheet;
import school.ejournal.shared.NotFoundException;

/** How far confirming the families' data has come: all classes, or the families of one. */
@Named
@RequestScoped
public class FamiliesPage {

    /** A pupil whose whole family, or a pupil and the member of its family, that a button confirms. */
    private static final Pattern CONFIRMED = Pattern.compile("(\\d{1,18})(?::(\\d{1,18}))?");

    @EJB
    private FamilyQuery query;

    @EJB
    private FamilyService service;

    private @Nullable Long id;
    private List<ClassProgress> classes = List.of();
    private @Nullable FamilySheet sheet;

    /** One class only is opened at once. */
    public void load() {
        if (Faces.isPostback()) {
            confirm();
            return;
        }
        classes = query.listProgress();
        if (id == null && classes.size() == 1) {
            id = classes.get(0).classId();
        }
        if (id != null) {
            sheet = query.openClass(id);
        }
    }

    /** Confirms whom the button names, by their ids: the list may be another by now. Shows the same place again. */
    private void confirm() {
        Matcher asked = CONFIRMED.matcher(String.valueOf(Faces.getRequestParameter("confirm")));
        if (!asked.matches()) {
            throw new NotFoundException();
        }
        long student = Long.parseLong(asked.group(1));
        if (asked.group(2) == null) {
            service.confirmFamily(student);
        } else {
            service.confirm(student, Long.parseLong(asked.group(2)));
        }
        Faces.redirect("/journal/families.xhtml?id=%s#family%s", String.valueOf(id), Long.toString(student));
    }

    public List<ClassProgress> getClasses() {
        return classes;
    }

    public @Nullable FamilySheet getSheet() {
        return sheet;
    }

    /** What waits of the class that is shown. */
    public @Nullable ClassProgress getProgress() {
        return classes.stream()
                .filter(one -> id != null && one.classId() == id)
                .findFirst()
                .orElse(null);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
