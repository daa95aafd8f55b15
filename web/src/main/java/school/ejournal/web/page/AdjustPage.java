package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.AdjustmentDraft;
import school.ejournal.curriculum.AdjustmentQuery;
import school.ejournal.curriculum.AdjustmentReason;
import school.ejournal.curriculum.AdjustmentService;
import school.ejournal.curriculum.NewAdjustment;
import school.ejournal.shared.NotFoundException;

/** A new adjustment sheet of a group: what is still to be given, and what becomes of it. */
@Named
@RequestScoped
public class AdjustPage {

    /** Adjustments are about what comes next; a year at once would be a new plan. */
    private static final int SHOWN = 30;

    @EJB
    private AdjustmentQuery query;

    @EJB
    private AdjustmentService adjustments;

    private long group;
    private @Nullable AdjustmentDraft draft;
    private List<TypedChange> rows = List.of();
    private @Nullable String reason = AdjustmentReason.HOLIDAY.stored();
    private @Nullable String note;

    @PostConstruct
    void readAddress() {
        group = AskedId.find("group").orElseThrow(NotFoundException::new);
        AdjustmentDraft found = query.prepare(group);
        draft = found;
        rows = found.ahead().stream().limit(SHOWN).map(TypedChange::new).toList();
    }

    /** Sends the sheet to the deputy; answers the way to it. */
    public @Nullable String ask() {
        long[] made = new long[1];
        boolean done = Refusals.told(() -> made[0] = adjustments.ask(new NewAdjustment(
                group,
                AdjustmentReason.valueOf(String.valueOf(reason).toUpperCase(Locale.ROOT)),
                note == null ? "" : note,
                rows.stream().flatMap(row -> row.wanted().stream()).toList())));
        return done ? "/journal/adjustment.xhtml?faces-redirect=true&id=" + made[0] : null;
    }

    public AdjustmentDraft getDraft() {
        if (draft == null) {
            throw new NotFoundException();
        }
        return draft;
    }

    public List<TypedChange> getRows() {
        return rows;
    }

    public long getGroup() {
        return group;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
