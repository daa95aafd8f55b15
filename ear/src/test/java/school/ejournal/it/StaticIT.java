package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a page weighs, and what a browser keeps of it. */
class StaticIT {

    /** What the journal's page may weigh before it can be read, compressed. */
    private static final int FIRST_PAINT = 30 * 1024;

    @Test
    @DisplayName("RE-01, RE-02 Files of our own are kept for ever and sent compressed")
    void filesAreKeptForEverAndCompressed() throws Exception {
        for (String address : files(".css.xhtml", ".js.xhtml", ".svg.xhtml", ".woff2.xhtml")) {
            HttpResponse<byte[]> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(address)
                    .hasValue(
                            address.contains("ln=ejournal")
                                    ? "public, max-age=31536000, immutable"
                                    : "max-age=31536000");
            assertThat(answer.headers().firstValue("Content-Encoding").isPresent())
                    .as(address)
                    .isEqualTo(!address.contains(".woff2"));
        }
    }

    @Test
    void theManifestIsKeptForADayAndItsIconsForEver() throws Exception {
        HttpResponse<byte[]> manifest = get(Product.running().url() + "/manifest.webmanifest");
        assertThat(manifest.headers().allValues("Cache-Control")).containsExactly("public, max-age=86400");
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(manifest.body()))) {
            for (JsonObject icon : reader.readObject().getJsonArray("icons").getValuesAs(JsonObject.class)) {
                assertThat(get(Product.running().url() + icon.getString("src"))
                                .headers()
                                .firstValue("Cache-Control"))
                        .as(icon.getString("src"))
                        .hasValue("public, max-age=31536000, immutable");
            }
        }
    }

    @Test
    void aFileOfAnotherVersionIsAskedForAgain() throws Exception {
        String address = files("tokens.css.xhtml").get(0).replaceAll("v=.*", "v=of-yesterday");
        assertThat(get(address).headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void theSecondPageFetchesNoFileAgain() {
        try (TeacherAtPage teacher = new TeacherAtPage(Browser.DESK)) {
            teacher.open();
            teacher.open();
            Object fetched = teacher.shown()
                    .evaluate("performance.getEntriesByType('resource')"
                            + ".filter(file => file.name.includes('jakarta.faces.resource'))"
                            + ".filter(file => file.transferSize > 0).map(file => file.name)");
            assertThat(fetched).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
        }
    }

    @Test
    void thePageIsLightAndCanBeReadBeforeAnyScriptHasRun() throws Exception {
        try (TeacherAtPage teacher = new TeacherAtPage(Browser.DESK)) {
            String html = teacher.client().get(teacher.path()).body();
            int page = zipped(html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            int styles = 0;
            int scripts = 0;
            for (String address : files(".css.xhtml", ".js.xhtml")) {
                int size = get(address).body().length;
                styles += address.contains(".css") && !address.contains("print") ? size : 0;
                scripts += address.contains(".js") ? size : 0;
            }
            System.out.printf(
                    "journal page, compressed: HTML %d, styles %d, scripts %d bytes%n", page, styles, scripts);
            assertThat(page + styles).isLessThan(FIRST_PAINT);
            assertThat(html).contains("Абрамова", "<th scope=\"row\"").doesNotContain("<noscript");
        }
    }

    /** The files that the journal's page names, by their addresses. */
    private static List<String> files(String... kinds) {
        try (TeacherAtPage teacher = new TeacherAtPage(Browser.DESK)) {
            List<String> addresses = new ArrayList<>();
            teacher.shown().onRequest(request -> {
                for (String kind : kinds) {
                    if (request.url().contains("jakarta.faces.resource")
                            && request.url().contains(kind)) {
                        addresses.add(request.url());
                    }
                }
            });
            teacher.open();
            assertThat(addresses).isNotEmpty();
            return addresses;
        }
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static int zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
