package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.Carrier;
import school.ejournal.messaging.ChildRhythm;
import school.ejournal.messaging.NewPreferences;
import school.ejournal.messaging.PreferenceService;
import school.ejournal.messaging.Preferences;
import school.ejournal.messaging.Rhythm;

/** How one wants to be written to: the address and its confirmation, the rhythm for each child, quiet hours, language. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient PreferenceService service;

    @Inject
    private transient Carrier carrier;

    @Inject
    private Show show;

    private transient @Nullable Preferences now;
    private @Nullable String address;
    private @Nullable String code;
    private String language = "ru";
    private int digestHour;
    private @Nullable Integer quietFrom;
    private @Nullable Integer quietUntil;
    private final Map<Long, String> rhythms = new TreeMap<>();

    @PostConstruct
    void load() {
        Preferences read = service.getOwn();
        now = read;
        language = read.language();
        digestHour = read.digestHour();
        quietFrom = read.quietFrom();
        quietUntil = read.quietUntil();
        read.children()
                .forEach(child -> rhythms.put(child.studentId(), child.rhythm().word()));
    }

    /** Takes the address and has a code sent to it. */
    public void ask() {
        String asked = address == null ? "" : address.strip();
        if (!asked.matches("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+")) {
            say(FacesMessage.SEVERITY_ERROR, "letters.badAddress");
        } else if (Refusals.told(() -> service.changeAddress(asked))) {
            address = null;
        }
        now = null;
    }

    public void confirm() {
        boolean right = service.confirm(code == null ? "" : code);
        say(
                right ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR,
                right ? "letters.confirmed" : "letters.wrongCode");
        code = null;
        now = null;
    }

    public void forget() {
        service.forgetAddress();
        now = null;
    }

    public void keep() {
        Map<Long, Rhythm> wanted = new TreeMap<>();
        rhythms.forEach((child, rhythm) -> wanted.put(child, Rhythm.of(rhythm)));
        service.keep(new NewPreferences(language, digestHour, quietFrom, quietUntil, wanted));
        say(FacesMessage.SEVERITY_INFO, "letters.kept");
        now = null;
    }

    private void say(FacesMessage.Severity severity, String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, show.text(key), null));
    }

    public boolean isHired() {
        return carrier.isHired();
    }

    public Preferences getNow() {
        if (now == null) {
            now = service.getOwn();
        }
        return now;
    }

    public List<ChildRhythm> getChildren() {
        return getNow().children();
    }

    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    /** {@code 07:00}. */
    public String hour(int hour) {
        return "%02d:00".formatted(hour);
    }

    public Map<Long, String> getRhythms() {
        return rhythms;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public int getDigestHour() {
        return digestHour;
    }

    public void setDigestHour(int digestHour) {
        this.digestHour = digestHour;
    }

    public @Nullable Integer getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(@Nullable Integer quietFrom) {
        this.quietFrom = quietFrom;
    }

    public @Nullable Integer getQuietUntil() {
        return quietUntil;
    }

    public void setQuietUntil(@Nullable Integer quietUntil) {
        this.quietUntil = quietUntil;
    }
}
