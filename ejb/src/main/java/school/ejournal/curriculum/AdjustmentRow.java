package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment sheet (form R11).
 *
 * @param group the name of the part of the class; null for the whole class
 * @param decision who decided, when and with which words; null while it waits
 */
public record AdjustmentRow(
        long id,
        long groupId,
        String schoolClass,
        @Nullable String group,
        String subject,
        LocalDate madeOn,
        AdjustmentReason reason,
        String note,
        long teacherId,
        String teacher,
        AdjustmentState state,
        @Nullable Decision decision,
        List<AdjustmentLine> lines) {

    /** What was decided; by nobody's name where its author withdrew it. */
    public record Decision(String by, Instant at, String note) {}

    public AdjustmentRow {
        lines = List.copyOf(lines);
    }

    public boolean isWaiting() {
        return state == AdjustmentState.ASKED;
    }

    /** How many hours it makes up for. */
    public BigDecimal saved() {
        return lines.stream()
                .map(line -> line.hoursBefore().subtract(line.hoursAfter()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    AdjustmentRow with(List<AdjustmentLine> others) {
        return new AdjustmentRow(
                id,
                groupId,
                schoolClass,
                group,
                subject,
                madeOn,
                reason,
                note,
                teacherId,
                teacher,
                state,
                decision,
                others);
    }
}
