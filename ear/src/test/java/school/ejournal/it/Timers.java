package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The timers of the product, woken before their hour as an operator can. */
final class Timers {

    private Timers() {}

    /** Wakes the one timer of a bean of the night's module; it has done its work when this returns. */
    static void wake(String bean) throws IOException {
        int port = URI.create(Product.running().managementUrl()).getPort();
        try (ModelControllerClient server = ModelControllerClient.Factory.create("remote+http", "127.0.0.1", port)) {
            ModelNode list = Operations.createOperation("read-children-names", timers(bean));
            list.get("child-type").set("timer");
            ModelNode names = done(server, list);
            assertThat(names.asList()).as("timers of %s", bean).hasSize(1);
            done(
                    server,
                    Operations.createOperation(
                            "trigger", timers(bean).add("timer", names.get(0).asString())));
        }
    }

    private static ModelNode timers(String bean) {
        return new ModelNode()
                .add("deployment", "ejournal.ear")
                .add("subdeployment", "ejournal-batch.jar")
                .add("subsystem", "ejb3")
                .add("singleton-bean", bean)
                .add("service", "timer-service");
    }

    private static ModelNode done(ModelControllerClient server, ModelNode operation) throws IOException {
        ModelNode outcome = server.execute(operation);
        assertThat(Operations.isSuccessfulOutcome(outcome)).as("%s", outcome).isTrue();
        return Operations.readResult(outcome);
    }
}
