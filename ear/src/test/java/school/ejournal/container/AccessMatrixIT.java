package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import school.ejournal.access.AccessMatrix;
import school.ejournal.access.AccessMatrix.Line;
import school.ejournal.access.Outcome;
import school.ejournal.access.Subject;

/** Every line of the matrix for every subject, at the services themselves. */
@InContainer
class AccessMatrixIT {

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @Test
    void everySubjectGetsAtTheServicesWhatTheMatrixSays() throws Exception {
        Asking asking = Asking.everybody();
        ServiceCalls calls = new ServiceCalls(asking.school());
        List<String> surprises = new ArrayList<>();
        Map<String, Long> spent = new HashMap<>();
        int tried = 0;

        for (Line line : AccessMatrix.ofServices(false)) {
            long before = System.nanoTime();
            for (Subject subject : Subject.values()) {
                Attempt attempt = line.operation().equals("SignInService.signIn")
                        ? Attempt.of(
                                SignedIn.nobody(),
                                () -> SignedIn.find(asking.school().login(subject)))
                        : Attempt.of(asking.subjects().get(subject), () -> calls.call(line));
                note(surprises, line, subject, attempt);
                tried++;
            }
            spent.merge(line.operation(), System.nanoTime() - before, Long::sum);
        }

        System.out.println("access matrix: " + tried + " cells tried at the services of people");
        System.out.println("the longest of them, milliseconds: " + longest(spent));
        assertThat(surprises).isEmpty();
        assertThat(tried).isGreaterThan(1500);
    }

    @Test
    void nobodyWhoSignedInGetsAtTheSystemsOwn() throws Exception {
        Asking asking = Asking.everybody();
        List<String> surprises = new ArrayList<>();
        int tried = 0;

        for (Line line : AccessMatrix.ofServices(true)) {
            for (Subject subject : Subject.values()) {
                note(
                        surprises,
                        line,
                        subject,
                        Attempt.bare(asking.subjects().get(subject), () -> ServiceCalls.callBlindly(line)));
                tried++;
            }
        }

        System.out.println("access matrix: " + tried + " cells tried at the system's own services");
        assertThat(surprises).isEmpty();
        assertThat(tried).isGreaterThan(300);
    }

    private static String longest(Map<String, Long> spent) {
        return spent.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(15)
                .map(one -> one.getKey() + " " + TimeUnit.NANOSECONDS.toMillis(one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static void note(List<String> surprises, Line line, Subject subject, Attempt attempt) {
        Outcome expected = line.expected().get(subject);
        if (attempt.outcome() != expected) {
            surprises.add(line + ", " + subject.column() + ": " + expected + " expected, " + attempt);
        }
    }
}
