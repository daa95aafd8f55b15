package school.ejournal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.ejournal.identity.PasswordHash;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolService;

/**
 * Fills an empty database with the demo at the start, where the launcher asks for it: two schools and their municipality,
 * each in one transaction, so that a start that was cut off is taken up by the next. A database with any other school is
 * left alone.
 */
@Startup
@Singleton
@DependsOn("FirstAdministrator")
@RunAs(Role.SYSTEM)
public class DemoSchool {

    private static final String TOWN = "г. Пересвет";

    private static final List<DemoPlan> PLANS = List.of(
            new DemoPlan("МБОУ «Средняя общеобразовательная школа № 5»", "СОШ № 5", TOWN, "/demo/school-5.zip", ""),
            new DemoPlan(
                    "МБОУ «Основная общеобразовательная школа № 12»",
                    "ООШ № 12",
                    TOWN,
                    "/demo/school-12.zip",
                    "second."));

    private static final DemoPlan MUNICIPALITY =
            new DemoPlan("Управление образования Сергиево-Посадского округа", "Управление образования", TOWN, "", "");

    @EJB
    private SchoolService schools;

    @EJB
    private DemoBuilder builder;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void appear() {
        String password = System.getProperty("ejournal.demo.password", "");
        if (!Boolean.getBoolean("ejournal.demo") || password.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(schools.listNames());
        Set<String> ours = new HashSet<>(Set.of(MUNICIPALITY.name()));
        PLANS.forEach(plan -> ours.add(plan.name()));
        if (!ours.containsAll(known) || known.containsAll(ours)) {
            return;
        }
        PasswordHash hash = PasswordHash.of(password.toCharArray());
        for (DemoPlan plan : PLANS) {
            if (!known.contains(plan.name())) {
                builder.buildSchool(plan, hash);
            }
        }
        if (!known.contains(MUNICIPALITY.name())) {
            builder.buildMunicipality(MUNICIPALITY, hash);
        }
    }
}
