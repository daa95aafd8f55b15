package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.admission.AppointmentOrder;
import school.ejournal.admission.AppointmentQuery;
import school.ejournal.admission.AppointmentRow;
import school.ejournal.admission.AppointmentService;
import school.ejournal.admission.CandidateRow;
import school.ejournal.admission.NewAppointment;
import school.ejournal.attendance.AttachmentType;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;

/** Who is the coordinator, by which order, and the director's appointing of another one. */
@Named
@RequestScoped
public class AppointmentsPage {

    private static final String HERE = "/office/appointments.xhtml?faces-redirect=true";
    private static final String NUMBER = "\\d{1,18}";

    @EJB
    private AppointmentQuery query;

    @EJB
    private AppointmentService appointments;

    @Inject
    private Shell shell;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable Part file;
    private List<AppointmentRow> rows = List.of();
    private List<CandidateRow> candidates = List.of();

    @PostConstruct
    void read() {
        rows = query.listAppointments();
        candidates = query.listCandidates();
    }

    /** Sends the order that the address asks for, if it asks for one. */
    public void load() throws IOException {
        String order = Faces.getRequestParameter("order");
        if (order != null) {
            AppointmentOrder found = query.openOrder(number(order));
            Faces.sendFile(found.content(), found.name(), true);
        }
    }

    /** Appoints the deputy that is chosen. */
    public @Nullable String appoint() throws IOException {
        byte[] order = content(file);
        boolean done = Refusals.told(() -> appointments.appoint(new NewAppointment(
                chosen(), GivenDay.find(typed.get("from")), given("number"), GivenDay.find(typed.get("date")), order)));
        return done ? HERE : null;
    }

    /** Ends the appointment that was asked about. */
    public @Nullable String end() {
        AppointmentRow row = getEnding();
        if (row == null) {
            throw new NotFoundException();
        }
        boolean done = Refusals.told(() -> appointments.end(row.id(), GivenDay.of(typed.get("last"))));
        return done ? HERE : null;
    }

    private long chosen() {
        String account = given("deputy");
        if (!account.matches(NUMBER)) {
            throw new RefusedException("admission.noDeputy");
        }
        return Long.parseLong(account);
    }

    private static long number(String text) {
        if (!text.matches(NUMBER)) {
            throw new NotFoundException();
        }
        return Long.parseLong(text);
    }

    /** What is too large is not read into memory: one byte more than allowed is enough to be refused. */
    private static byte[] content(@Nullable Part chosen) throws IOException {
        if (chosen == null) {
            return new byte[0];
        }
        try (InputStream content = chosen.getInputStream()) {
            return content.readNBytes(AttachmentType.LARGEST + 1);
        }
    }

    private String given(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    /** The one whose end is asked about; null without a question. */
    public @Nullable AppointmentRow getEnding() {
        String asked = Faces.getRequestParameter("endOf");
        return rows.stream()
                .filter(row -> isEndable(row) && Long.toString(row.id()).equals(asked))
                .findFirst()
                .orElse(null);
    }

    public boolean isEndable(AppointmentRow row) {
        return row.isOpenOn(shell.getToday());
    }

    /** Whether it holds today, will hold, is over or never began: the end of a text's key. */
    public String state(AppointmentRow row) {
        if (row.isVoid()) {
            return "void";
        } else if (row.holdsOn(shell.getToday())) {
            return "acts";
        }
        return row.validFrom().isAfter(shell.getToday()) ? "coming" : "over";
    }

    public List<AppointmentRow> getRows() {
        return rows;
    }

    public List<CandidateRow> getCandidates() {
        return candidates;
    }

    /** What is typed, by the name of the field. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
