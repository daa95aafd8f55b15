package school.ejournal.lesson;

import school.ejournal.bells.BellService;
import school.ejournal.bells.NewBellUse;
import school.ejournal.bells.NewShift;
import school.ejournal.bells.ReachedDays;

/** A change of bells or shifts, which gives lessons other times. */
public sealed interface BellChange {

    /** Makes the change; answers the days it reaches. */
    ReachedDays carryOut(BellService bells);

    /** A schedule is used from a day on, or for some days. */
    record Use(NewBellUse use) implements BellChange {
        @Override
        public ReachedDays carryOut(BellService bells) {
            return bells.use(use);
        }
    }

    /** A use is taken back. */
    record AnnulUse(long useId) implements BellChange {
        @Override
        public ReachedDays carryOut(BellService bells) {
            return bells.annulUse(useId);
        }
    }

    /** A class is put into a shift. */
    record SetShift(NewShift shift) implements BellChange {
        @Override
        public ReachedDays carryOut(BellService bells) {
            return bells.setShift(shift);
        }
    }

    /** A decision about a shift is taken back. */
    record AnnulShift(long shiftId) implements BellChange {
        @Override
        public ReachedDays carryOut(BellService bells) {
            return bells.annulShift(shiftId);
        }
    }
}
