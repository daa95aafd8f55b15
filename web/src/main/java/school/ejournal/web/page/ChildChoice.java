package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.ChildRow;
import school.ejournal.diary.DiaryQuery;

/** Which child a page shows its family: the one that its address asks for, else the first. */
@Named
@RequestScoped
public class ChildChoice {

    @EJB
    private DiaryQuery diary;

    private List<ChildRow> children = List.of();
    private @Nullable Long student;

    @PostConstruct
    void readAddress() {
        children = diary.listChildren();
        OptionalLong asked = AskedId.find("student");
        if (asked.isPresent()) {
            student = asked.getAsLong();
        } else if (!children.isEmpty()) {
            student = children.get(0).id();
        }
    }

    /** The children of whom the reader may know. */
    public List<ChildRow> getChildren() {
        return children;
    }

    /** The child that is shown; null where nothing is asked and there is none. */
    public @Nullable Long getStudent() {
        return student;
    }
}
