package school.ejournal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the same server gives when the same bytes lie in a file: no session, no database, no page to build. */
final class StaticCeiling {

    private final BenchProduct product;
    private final Cast cast;
    private final int seconds;
    private final Path files;

    StaticCeiling(BenchProduct product, Cast cast, int seconds) throws IOException, InterruptedException {
        this.product = product;
        this.cast = cast;
        this.seconds = seconds;
        this.files = Files.createDirectories(product.data().resolve("static"));
        manage(
                "/subsystem=undertow/configuration=handler/file=bench:add(path=\"" + files + "\")",
                "/subsystem=undertow/server=default-server/host=default-host/location=\\/bench:add(handler=bench)");
    }

    private void manage(String... commands) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "ear/target/server/bin/jboss-cli.sh",
                        "--connect",
                        "--controller=127.0.0.1:" + product.managementPort(),
                        "--commands=" + String.join(",", commands)))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the server takes no static folder: " + said.strip());
        }
    }

    Ceiling measure(Scenario scenario, int users) throws IOException, InterruptedException {
        Cast.Person person = cast.first(scenario);
        Files.write(files.resolve(scenario.id() + ".bin"), answer(Cast.path(scenario, person), person));
        Path people = product.data().resolve("people.lua");
        String line = "  { cookie = \"\", token = \"\", path = \"/bench/" + scenario.id() + ".bin\" },\n";
        Files.writeString(people, "return {\n  seed = 1,\n" + line.repeat(users) + "}\n");
        Wrk.play(product.url(), scenario.script(), people, users, 1);
        Effort before = Effort.now(product.running());
        Load load = Wrk.play(product.url(), scenario.script(), people, users, seconds);
        Effort effort = Effort.now(product.running()).since(before).each(load.requests());
        return new Ceiling(
                scenario, Ceiling.FILE, users, load.perSecond(), load.p50() / 1000.0, load.p95() / 1000.0, effort);
    }

    /** The answer as it travels, compressed. */
    private byte[] answer(String path, Cast.Person person) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Cookie", person.client().cookie())
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}
