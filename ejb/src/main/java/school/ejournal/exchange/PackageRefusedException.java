package school.ejournal.exchange;

import jakarta.ejb.ApplicationException;
import java.util.List;
import school.ejournal.shared.RefusedException;

/** A package has faults; nothing of it was applied (EX-02). */
@ApplicationException(rollback = true)
public class PackageRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackageFault> faults;

    public PackageRefusedException(List<PackageFault> faults) {
        super("exchange.refused", faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<PackageFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
