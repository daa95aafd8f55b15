package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.identity.Role;
import school.ejournal.particulars.FamilyQuery;
import school.ejournal.particulars.FamilyService;
import school.ejournal.particulars.MemberCard;
import school.ejournal.particulars.MemberChange;
import school.ejournal.people.KeptField;
import school.ejournal.people.PastValue;
import school.ejournal.people.PersonCard;
import school.ejournal.people.PersonalField;
import school.ejournal.people.StalePersonException;

/** What is kept of a member of a family: shown, changed, and for some what it was before. */
@Named
@RequestScoped
public class PersonPage {

    private static final String CHANGED = "/journal/person.xhtml?id=%s&person=%s&kept=true";

    @EJB
    private FamilyQuery query;

    @EJB
    private FamilyService service;

    @Inject
    private Shell shell;

    @Inject
    private PersonalPage personal;

    private long id;
    private long person;
    private int version;
    private @Nullable String reason;
    private final Map<String, String> typed = new HashMap<>();
    private @Nullable MemberCard card;
    private @Nullable PersonCard stale;

    /** Who it is decides which fields the form has, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        id = AskedId.find("id").orElse(0);
        person = AskedId.find("person").orElse(id);
    }

    /** What is kept stands in the form. */
    public void load() {
        PersonCard now = getCard().member().card();
        version = now.version();
        getFields().forEach(kept -> typed.put(kept.field().name(), now.value(kept.field())));
    }

    /** Changes what differs. What somebody else changed meanwhile is shown beside what is typed. */
    public void change() {
        boolean done = Refusals.told(() -> {
            try {
                service.change(new MemberChange(id, person, version, wanted(), reason == null ? "" : reason));
            } catch (StalePersonException meanwhile) {
                stale = meanwhile.now();
                version = stale.version();
                throw meanwhile;
            }
        });
        if (done) {
            Faces.redirect(CHANGED, Long.toString(id), Long.toString(person));
        }
    }

    private Map<PersonalField, String> wanted() {
        Map<PersonalField, String> wanted = new EnumMap<>(PersonalField.class);
        for (KeptField kept : getFields()) {
            String value = typed.get(kept.field().name());
            wanted.put(kept.field(), value == null ? "" : value);
        }
        return wanted;
    }

    /** What is kept now, where it is not what is typed and somebody else has changed it meanwhile; else empty. */
    public String now(PersonalField field) {
        PersonCard meanwhile = stale;
        String value = typed.get(field.name());
        return meanwhile == null || meanwhile.value(field).equals(value == null ? "" : value)
                ? ""
                : personal.of(meanwhile, field);
    }

    /** What a form may change, known by the address alone: the pupil, or somebody who stands for it. */
    public List<KeptField> getFields() {
        return personal.changeable(id == person);
    }

    public MemberCard getCard() {
        MemberCard found = card;
        if (found == null) {
            found = query.openCard(id, person);
            card = found;
        }
        return found;
    }

    /** Whether what was there before is shown to whoever looks (PE-07). */
    public boolean isHistoryReader() {
        return shell.caller().isAnyOf(Role.COORDINATOR, Role.DIRECTOR);
    }

    public List<PastValue> getHistory() {
        return query.listHistory(id, person);
    }

    public boolean isKept() {
        return Faces.getRequestParameter("kept") != null && !Faces.isPostback();
    }

    public long getId() {
        return id;
    }

    public long getPerson() {
        return person;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
