package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.particulars.ChangeNoticeService;
import school.ejournal.particulars.NewNotice;
import school.ejournal.particulars.NoticeOrigin;
import school.ejournal.people.PersonalField;
import school.ejournal.people.Subject;

/** The form by which a homeroom teacher registers a notice of change that came on paper or by word. */
@Named
@RequestScoped
public class NoticeFormPage {

    @EJB
    private ChangeNoticeService notices;

    @Inject
    private Shell shell;

    @Inject
    private PersonPage shown;

    private String field = PersonalField.PHONE.name();
    private String origin = NoticeOrigin.WORD.name();
    private @Nullable String wanted;
    private @Nullable Long from;
    private @Nullable String received;

    @PostConstruct
    void begin() {
        received = shell.getToday().toString();
    }

    /** Registers it, and shows the class's notices. */
    public void register() {
        boolean done = Refusals.told(() -> notices.register(new NewNotice(
                shown.getId(),
                shown.getPerson(),
                PersonalField.valueOf(field),
                wanted == null ? "" : wanted,
                NoticeOrigin.valueOf(origin),
                from == null ? 0 : from,
                GivenDay.of(received))));
        if (done) {
            Faces.redirect(
                    "/journal/datachanges.xhtml?id=%s&done=registered",
                    String.valueOf(shown.getCard().classId()));
        }
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    /** A guardian, where nobody is chosen yet: it is them who tell of changes. */
    public @Nullable Long getFrom() {
        return from != null
                ? from
                : shown.getCard().family().members().stream()
                        .filter(member -> member.subject() == Subject.GUARDIAN)
                        .map(member -> member.card().id())
                        .findFirst()
                        .orElse(null);
    }

    public void setFrom(@Nullable Long from) {
        this.from = from;
    }

    public @Nullable String getReceived() {
        return received;
    }

    public void setReceived(@Nullable String received) {
        this.received = received;
    }
}
