package school.ejournal.web.resource;

import jakarta.faces.application.ResourceHandler;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Tells a phone how the product stands on its home screen (W3C, Web Application Manifest). Phones know the manifest by its
 * name, so it is asked for anew each day; the icons it names have addresses that last (RE-01).
 */
@WebServlet("/manifest.webmanifest")
public class InstallationManifest extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_A_DAY = "public, max-age=86400";

    private transient byte[] text = {};

    @Override
    public void init() {
        text = Json.createObjectBuilder()
                .add("id", "/")
                .add("name", "Школьный журнал и дневник")
                .add("short_name", "Журнал")
                .add("description", "Уроки, отметки и домашние задания")
                .add("lang", "ru")
                .add("dir", "ltr")
                .add("start_url", "/")
                .add("scope", "/")
                .add("display", "standalone")
                .add("background_color", "#f6f7fa")
                .add("theme_color", "#2a54cf")
                .add("icons", icons())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/manifest+json;charset=UTF-8");
        response.setHeader("Cache-Control", FOR_A_DAY);
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private JsonArrayBuilder icons() {
        return Json.createArrayBuilder()
                .add(icon("icon-192.png", 192, "any"))
                .add(icon("icon-512.png", 512, "any"))
                .add(icon("icon-maskable-512.png", 512, "maskable"));
    }

    private JsonObject icon(String name, int size, String purpose) {
        return Json.createObjectBuilder()
                .add("src", address(name))
                .add("sizes", size + "x" + size)
                .add("type", "image/png")
                .add("purpose", purpose)
                .build();
    }

    private String address(String name) {
        try (InputStream file =
                getServletContext().getResourceAsStream("/resources/" + LastingResources.LIBRARY + "/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no icon " + name);
            }
            return getServletContext().getContextPath() + ResourceHandler.RESOURCE_IDENTIFIER + "/" + name
                    + ".xhtml?ln=" + LastingResources.LIBRARY + "&v="
                    + Kept.of("image/png", file).fingerprint();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
