package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;

/** The product on the home screen of a phone. */
class InstallableIT {

    @Test
    void aBrowserFindsNothingInTheWay() {
        try (Browser parent = Browser.signedIn("parent3", Browser.PHONE)) {
            CDPSession devtools = parent.context().newCDPSession(parent.page());
            JsonObject manifest = devtools.send("Page.getAppManifest");
            JsonObject errors = devtools.send("Page.getInstallabilityErrors");

            assertThat(manifest.get("url").getAsString()).endsWith("/manifest.webmanifest");
            assertThat(manifest.getAsJsonArray("errors")).isEmpty();
            assertThat(errors.getAsJsonArray("installabilityErrors"))
                    .as("but that tests browse in private")
                    .allMatch(error ->
                            error.getAsJsonObject().get("errorId").getAsString().equals("in-incognito"));
            assertThat(parent.complaints()).isEmpty();
        }
    }

    @Test
    void theIconsAreForEverybody() {
        Client nobody = new Client(Product.running().url());

        Client.Reply manifest = nobody.get("/manifest.webmanifest");
        assertThat(manifest.type()).startsWith("application/manifest+json");
        assertThat(manifest.json().getJsonArray("icons")).hasSize(3).allSatisfy(icon -> {
            Client.Reply picture = nobody.get(icon.asJsonObject().getString("src"));
            assertThat(picture.type()).isEqualTo("image/png");
            assertThat(picture.bytes()).startsWith(0x89, 'P', 'N', 'G');
        });
    }
}
