package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.movement.MoveQuery;
import school.ejournal.movement.MoveService;
import school.ejournal.movement.OrderFile;
import school.ejournal.movement.OrderRow;
import school.ejournal.movement.PupilCard;

/** The book of orders, and annulling one. */
@Named
@RequestScoped
public class OrdersPage {

    private static final String HERE = "/office/orders.xhtml?faces-redirect=true";

    @EJB
    private MoveQuery query;

    @EJB
    private MoveService moves;

    @Inject
    private Shell shell;

    private long annulling;
    private long file;
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate until = LocalDate.EPOCH;
    private @Nullable String reason;
    private @Nullable List<OrderRow> rows;

    @PostConstruct
    void readAddress() {
        annulling = shell.isMover() ? AskedId.find("order").orElse(0) : 0;
        file = AskedId.find("file").orElse(0);
        until = AskedDay.of(Faces.getRequestParameter("until"), shell.getToday());
        from = AskedDay.of(Faces.getRequestParameter("from"), until.minusYears(1));
    }

    /** Sends the file of an order where one is asked for. */
    public void load() throws IOException {
        if (file != 0) {
            OrderFile found = query.openFile(file);
            Faces.sendFile(found.content(), found.name(), true);
        }
    }

    public @Nullable String annul() {
        return Refusals.told(() -> moves.annul(annulling, reason == null ? "" : reason)) ? HERE : null;
    }

    public List<OrderRow> getRows() {
        if (rows == null) {
            rows = query.listOrders(from, until);
        }
        return rows;
    }

    /** The order that is to be annulled; null where none is asked for. */
    public @Nullable OrderRow getAnnulled() {
        return getRows().stream()
                .filter(row -> row.id() == annulling && row.annulledAt() == null)
                .findFirst()
                .orElse(null);
    }

    public List<PupilCard> getFormer() {
        return shell.isMover() ? query.listFormer() : List.of();
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
