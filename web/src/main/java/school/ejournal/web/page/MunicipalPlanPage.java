package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.reporting.MunicipalPlanQuery;
import school.ejournal.reporting.PlanHours;
import school.ejournal.reporting.SchoolPlanRow;

/** Plan against fact of the municipality's schools, as sums. */
@Named
@RequestScoped
public class MunicipalPlanPage {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @EJB
    private MunicipalPlanQuery query;

    private @Nullable List<SchoolPlanRow> rows;

    /** Asked once a request: each school is asked for itself. */
    public List<SchoolPlanRow> getRows() {
        if (rows == null) {
            rows = query.listSchools();
        }
        return rows;
    }

    /** How many percent of the hours planned to date were given; 100 where none were planned. */
    public int share(PlanHours hours) {
        return hours.plannedToDate().signum() == 0
                ? HUNDRED.intValue()
                : hours.given()
                        .multiply(HUNDRED)
                        .divide(hours.plannedToDate(), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
