package school.ejournal.journal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Standing;
import school.ejournal.grading.WeightedMean;

/**
 * A pupil on a page, in the order of the Russian alphabet.
 *
 * @param name surname and given name
 * @param from the first day in the group
 * @param until the last day in the group; null while it is open
 * @param mean of the numeric marks on the page and of those brought to it
 * @param proposed the term mark that the school's thresholds propose, or "not attested"; empty text for none
 * @param lack how many marks are missing, once the term's end is near; 0 before and where there are enough
 * @param brought what the pupil earned elsewhere in the subject and the term, by days (JR-12)
 */
public record StudentRow(
        long id,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        WeightedMean mean,
        String proposed,
        int lack,
        List<BroughtMark> brought) {

    public StudentRow {
        brought = List.copyOf(brought);
    }

    /** A pupil who brought nothing. */
    public StudentRow(
            long id,
            String name,
            LocalDate from,
            @Nullable LocalDate until,
            WeightedMean mean,
            String proposed,
            int lack) {
        this(id, name, from, until, mean, proposed, lack, List.of());
    }

    /** Whether the pupil belongs to the group on a day. */
    public boolean belongsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** What the brought marks come to. */
    public Standing broughtStanding() {
        return BroughtMark.addAll(brought, Standing.NONE);
    }

    /** The same pupil with what is proposed, and how many marks are missing for it. */
    StudentRow proposing(String mark, int missing) {
        return new StudentRow(id, name, from, until, mean, mark, missing, brought);
    }
}
