package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.admission.AccessQuery;
import school.ejournal.admission.AccessRow;
import school.ejournal.admission.AccessState;
import school.ejournal.admission.DismissalService;
import school.ejournal.admission.NewDismissal;
import school.ejournal.admission.SlipService;
import school.ejournal.identity.IssuedSlip;
import school.ejournal.shared.NotFoundException;

/** Who of the staff comes in, slips for those who do not, and the end of somebody's service. */
@Named
@RequestScoped
public class StaffPage {

    private static final String HERE = "/office/staff.xhtml?faces-redirect=true";

    @EJB
    private AccessQuery query;

    @EJB
    private SlipService slips;

    @EJB
    private DismissalService dismissals;

    @Inject
    private AccessWords words;

    private List<AccessRow> rows = List.of();
    private List<IssuedSlip> printed = List.of();
    private @Nullable String lastDay;
    private @Nullable String orderNumber;
    private @Nullable String orderDate;
    private boolean atOnce;

    @PostConstruct
    void read() {
        rows = query.listStaff();
    }

    /** Prints for those who are ticked. */
    public void print() {
        Refusals.told(() -> printed = slips.printOfStaff(AccessList.ticked()));
    }

    /** A new slip for the one that was asked about. */
    public void renew() {
        AccessRow row = wanted(getRenewed());
        Refusals.told(() -> printed = List.of(slips.renewOfStaff(row.personId())));
    }

    /** Ends the service of the one that was asked about. */
    public @Nullable String dismiss() {
        AccessRow row = wanted(getLeaving());
        boolean done = Refusals.told(() -> dismissals.dismiss(
                row.personId(),
                new NewDismissal(
                        GivenDay.find(lastDay),
                        Objects.requireNonNullElse(orderNumber, ""),
                        GivenDay.find(orderDate),
                        atOnce)));
        return done ? HERE : null;
    }

    private static AccessRow wanted(@Nullable AccessRow row) {
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    public List<AccessRow> getRows() {
        return rows;
    }

    public @Nullable AccessRow getRenewed() {
        return AccessList.named(rows, "renewOf");
    }

    public @Nullable AccessRow getLeaving() {
        return AccessList.named(rows, "leaveOf");
    }

    public List<IssuedSlip> getPrinted() {
        return printed;
    }

    public boolean isHired() {
        return Faces.getRequestParameter("hired") != null && !Faces.isPostback();
    }

    public int getEntering() {
        return AccessList.count(rows, AccessState.ENTERS);
    }

    /** Where a slip leads its reader. */
    public String address(IssuedSlip slip) {
        return AccessList.address(slip);
    }

    public AccessWords getWords() {
        return words;
    }

    public String getSite() {
        return AccessList.site();
    }

    public @Nullable String getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable String lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(@Nullable String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public @Nullable String getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(@Nullable String orderDate) {
        this.orderDate = orderDate;
    }

    public boolean isAtOnce() {
        return atOnce;
    }

    public void setAtOnce(boolean atOnce) {
        this.atOnce = atOnce;
    }
}
