package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.archive.ArchiveQuery;
import school.ejournal.archive.ArchiveRow;
import school.ejournal.correction.CorrectionQuery;
import school.ejournal.correction.CorrectionRow;
import school.ejournal.shared.NotFoundException;

/** The archive copies of terms; one of them with its files, read again when it is opened. */
@Named
@RequestScoped
public class ArchivesPage {

    /** A file of the archive. */
    public record FileLine(String name, String link, long bytes, String sha256) {}

    @EJB
    private ArchiveQuery archives;

    @EJB
    private CorrectionQuery corrections;

    private @Nullable Long id;
    private @Nullable List<CorrectionRow> acts;
    private List<ArchiveRow> rows = List.of();
    private @Nullable JsonObject manifest;

    public void load() {
        rows = archives.listArchives();
        if (id != null) {
            try (JsonReader reader = Json.createReader(new StringReader(archives.getManifest(id)))) {
                manifest = reader.readObject();
            }
        }
    }

    public List<FileLine> getFiles() {
        return opened().getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .map(file -> new FileLine(
                        file.getString("name"),
                        link(file.getString("name")),
                        file.getJsonNumber("bytes").longValue(),
                        file.getString("sha256")))
                .toList();
    }

    private String link(String name) {
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "/api/archives/" + id + "/files/" + coded;
    }

    public List<String> getMissing() {
        return names("missing");
    }

    public List<String> getAltered() {
        return names("altered");
    }

    private List<String> names(String what) {
        return opened().getJsonArray(what).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    public boolean isIntact() {
        return opened().getBoolean("intact");
    }

    public boolean isComplete() {
        return opened().getBoolean("complete");
    }

    public boolean isOpened() {
        return manifest != null;
    }

    private JsonObject opened() {
        if (manifest == null) {
            throw new NotFoundException();
        }
        return manifest;
    }

    /** The archive that is opened. */
    public ArchiveRow getShown() {
        return rows.stream()
                .filter(row -> id != null && row.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The acts that corrected the term of an archive after its seal. */
    public List<CorrectionRow> acts(ArchiveRow archive) {
        if (acts == null) {
            acts = corrections.listActs();
        }
        return acts.stream()
                .filter(act -> act.place().termId() == archive.termId())
                .toList();
    }

    /** Whether the archive shows its term as it was before the act. */
    public boolean isBefore(ArchiveRow archive, CorrectionRow act) {
        return act.decision() != null && archive.asOf().isBefore(act.decision().at());
    }

    public List<ArchiveRow> getRows() {
        return rows;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
