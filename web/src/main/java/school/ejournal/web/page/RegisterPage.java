package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.movement.MoveService;
import school.ejournal.reporting.PrintHeading;
import school.ejournal.reporting.Register;
import school.ejournal.reporting.RegisterOrder;
import school.ejournal.reporting.RegisterQuery;
import school.ejournal.reporting.RegisterRow;
import school.ejournal.reporting.RegisterSheets;
import school.ejournal.shared.NotFoundException;

/** The alphabetical register, on screen, as a sheet and on paper. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int MOST_WORDS = 6;

    /** So many rows a page bears; sheets have all. */
    private static final int MOST_SHOWN = 300;

    @EJB
    private RegisterQuery query;

    @EJB
    private MoveService moves;

    @Inject
    private Shell shell;

    private String words = "";
    private RegisterOrder order = RegisterOrder.NAME;
    private @Nullable Register register;

    @PostConstruct
    void readAddress() {
        words = Objects.requireNonNullElse(Faces.getRequestParameter("words"), "")
                .strip();
        String sort = Faces.getRequestParameter("sort");
        order = sort == null ? RegisterOrder.NAME : RegisterOrder.find(sort).orElseThrow(NotFoundException::new);
    }

    /** Sends the register as a file where one is asked for. */
    public void load() throws IOException {
        String as = Faces.getRequestParameter("as");
        if ("xlsx".equals(as)) {
            byte[] sheet = RegisterSheets.writeRegister(
                    getRegister(), shell.getLocale().getLanguage());
            Faces.sendFile(sheet, "register-" + shell.getToday() + ".xlsx", true);
        } else if ("pdf".equals(as)) {
            PrintHeading heading = new PrintHeading(
                    getRegister().school(),
                    shell.getToday().atStartOfDay(shell.getZone()).toInstant(),
                    shell.getZone());
            Faces.sendFile(
                    RegisterSheets.printRegister(getRegister(), heading),
                    "register-" + shell.getToday() + ".pdf",
                    true);
        }
    }

    /** Gives numbers to the files that have none. */
    public String number() {
        moves.giveFileNumbers();
        return "/office/register.xhtml?faces-redirect=true";
    }

    public Register getRegister() {
        if (register == null) {
            List<String> wanted = Arrays.stream(words.split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .limit(MOST_WORDS)
                    .toList();
            register = query.open(wanted, order);
        }
        return register;
    }

    /** As many rows as a page bears. */
    public List<RegisterRow> getRows() {
        List<RegisterRow> rows = getRegister().rows();
        return rows.subList(0, Math.min(MOST_SHOWN, rows.size()));
    }

    public boolean isCut() {
        return getRegister().rows().size() > MOST_SHOWN;
    }

    public List<RegisterOrder> getOrders() {
        return List.of(RegisterOrder.values());
    }

    public String getWords() {
        return words;
    }

    public String getSort() {
        return order.code();
    }
}
