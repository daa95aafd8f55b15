package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Duration;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.engine.JqwikTestEngine;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Random years of calendar changes, timetables, cancelled and moved lessons, substitutions, groups that go from one teacher
 * to the other and pupils who come, go over to the combined class, have a subject at home and leave, in the product and in a
 * naive model at once: which lessons exist, whose they are, which are held, who may write into which cell today, and what
 * counts as missed.
 * {@code ejournal.years} says how many, {@code ejournal.seed} which ones; a year that fails is told with the fewest changes.
 */
@InContainer
class YearModelIT {

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @Test
    @DisplayName("LE-05, LC-01 to LC-04, SU-01 to SU-05, RO-11 random years are as the model reckons them")
    void keepsRandomYearsAsTheModelReckonsThem() {
        long began = System.nanoTime();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(false)
                        .addTestEngines(new JqwikTestEngine())
                        .build())
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(YearProperty.class))
                        .configurationParameter("jqwik.database", "")
                        .configurationParameter("jqwik.reporting.onlyfailures", "true")
                        .build());

        PropertyExecutionResult years = YearProperty.result;
        System.out.println(
                years.countTries() + " random years from seed " + years.seed().orElse("?") + " in "
                        + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms: " + YearProperty.compared
                        + " rights compared");
        if (years.status() != PropertyExecutionResult.Status.SUCCESSFUL) {
            throw new AssertionError(
                    "seed " + years.seed().orElse("?") + ", " + years.falsifiedParameters() + ": "
                            + years.throwable().map(Throwable::getMessage),
                    years.throwable().orElse(null));
        }
        assertThat(years.countTries()).isEqualTo(YearProperty.YEARS);
        assertThat(YearProperty.compared).isGreaterThan(YearProperty.YEARS * 50);
    }
}
