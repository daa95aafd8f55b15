package school.ejournal.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.it.Client;
import school.ejournal.it.Launched;
import school.ejournal.it.Product;

/** The product under trial: started by {@code bin/run}, killed in part, started again. */
final class Stage implements Door, AutoCloseable {

    /** Which part of the product is killed. */
    enum Victim {
        SERVER,
        DATABASE
    }

    private static final int END_SECONDS = 90;

    private final Path data;
    private final int port = Product.freePort();
    private final Map<String, String> environment = Product.environment(Product.freePort());
    private final List<Long> restarts = new ArrayList<>();
    private int survivors;
    private @Nullable Launched launched;
    private volatile boolean up;

    Stage(Path data) {
        this.data = data;
    }

    /** The first start, on an empty folder. */
    void open() {
        Launched.clear(data);
        Log.say("first start: %.1f s", start() / 1000.0);
    }

    /** Starts the product again. */
    void openAgain() {
        restarts.add(start());
    }

    private long start() {
        long before = System.nanoTime();
        launched = Launched.start(List.of("bin/run"), data, port, environment).awaitReady();
        up = true;
        return (System.nanoTime() - before) / 1_000_000;
    }

    /** Kills a part; the launcher has to notice, to end with a status other than 0 and to leave no process. */
    void kill(Victim victim) {
        Launched now = running();
        List<ProcessHandle> all = new ArrayList<>(now.postgres());
        ProcessHandle server = now.server();
        up = false;
        (victim == Victim.SERVER ? List.of(server) : all).forEach(ProcessHandle::destroyForcibly);
        all.add(server);
        int status = now.awaitEnd(END_SECONDS)
                .orElseThrow(() -> new IllegalStateException("the launcher did not notice that " + victim + " died"));
        if (status == 0) {
            throw new IllegalStateException("the launcher ended with status 0 after " + victim + " died");
        }
        survivors += (int) all.stream().filter(Stage::survives).count();
    }

    private static boolean survives(ProcessHandle process) {
        try {
            process.onExit().get(5, java.util.concurrent.TimeUnit.SECONDS);
            return false;
        } catch (Exception stillThere) {
            Log.say("process %d outlived its launcher", process.pid());
            return true;
        }
    }

    private Launched running() {
        Launched now = launched;
        if (now == null) {
            throw new IllegalStateException("the product was not started");
        }
        return now;
    }

    @Override
    public Client client() {
        return new Client("http://127.0.0.1:" + port);
    }

    Client signedIn(String login) {
        Client client = client();
        Client.Reply reply = client.signIn(login, Product.PASSWORD);
        if (reply.status() != 200) {
            throw new IllegalStateException(login + " is not let in: " + reply.body());
        }
        return client;
    }

    Connection database() throws SQLException, IOException {
        return running().database();
    }

    /** Whether the product was ready and nobody has killed a part of it since. */
    @Override
    public boolean isUp() {
        return up;
    }

    int survivors() {
        return survivors;
    }

    List<Long> restarts() {
        return List.copyOf(restarts);
    }

    Path data() {
        return data;
    }

    /** Runs {@code bin/verify} on the data folder; answers its last line, whole or not. */
    boolean verify() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bin/verify", "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Log.say("bin/verify: %s", said.strip());
        return process.waitFor() == 0;
    }

    @Override
    public void close() {
        Launched now = launched;
        if (now != null) {
            now.close();
        }
    }
}
