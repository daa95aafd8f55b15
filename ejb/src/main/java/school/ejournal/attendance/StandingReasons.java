package school.ejournal.attendance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The reasons of one pupil that stand at some moment, in the order in which they were set. They are laid over what was
 * recorded when it is read (AT-05); nothing recorded is changed by them.
 */
public record StandingReasons(List<Standing> reasons) {

    public static final StandingReasons NONE = new StandingReasons(List.of());

    /** One of them. */
    public record Standing(Days days, Presence presence) {}

    public StandingReasons {
        reasons = List.copyOf(reasons);
    }

    /** Reads {@code 2026-11-02/2026-11-06/3;...} as the database tells them: first day, last day, code of presence. */
    public static StandingReasons parse(String text) {
        return text.isEmpty()
                ? NONE
                : new StandingReasons(Arrays.stream(text.split(";"))
                        .map(StandingReasons::standing)
                        .toList());
    }

    private static Standing standing(String text) {
        String[] parts = text.split("/");
        return new Standing(
                new Days(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])),
                Presence.ofCode(Integer.parseInt(parts[2])));
    }

    public boolean isEmpty() {
        return reasons.isEmpty();
    }

    public boolean cover(LocalDate day) {
        return reasons.stream().anyMatch(reason -> reason.days().contains(day));
    }

    /** What a recorded presence is read as: an absence without a reason takes that of its day, the one set last. */
    public Presence over(Presence recorded, LocalDate day) {
        Presence read = recorded;
        if (recorded == Presence.ABSENT) {
            for (Standing reason : reasons) {
                read = reason.days().contains(day) ? reason.presence() : read;
            }
        }
        return read;
    }
}
