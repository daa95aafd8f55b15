package school.ejournal.decision.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.decision.Decision;
import school.ejournal.decision.DecisionRow;
import school.ejournal.shared.Database;

/** The settings table. */
@ApplicationScoped
public class StoredDecisions {

    private static final String DECIDE = """
            insert into setting (school_id, key, value, document_number, document_date) values (?, ?, ?, ?, ?)
            on conflict (school_id, key) do update set value = excluded.value,
                document_number = excluded.document_number, document_date = excluded.document_date
            """;

    @Inject
    private Database database;

    private record Setting(
            String key,
            String value,
            @Nullable String documentNumber,
            @Nullable LocalDate documentDate) {}

    public List<DecisionRow> list() {
        Map<String, Setting> decided = database
                .list(
                        "select key, value, document_number, document_date from setting",
                        row -> new Setting(
                                row.getText("key"),
                                row.getText("value"),
                                row.findText("document_number"),
                                row.findDate("document_date")))
                .stream()
                .collect(Collectors.toMap(Setting::key, Function.identity()));
        return Arrays.stream(Decision.values())
                .map(what -> row(what, decided.get(what.key())))
                .toList();
    }

    public void decide(long schoolId, Decision what, String value, String documentNumber, LocalDate documentDate) {
        database.update(DECIDE, schoolId, what.key(), value, documentNumber, documentDate);
    }

    private static DecisionRow row(Decision what, @Nullable Setting decided) {
        return decided == null
                ? new DecisionRow(what, what.custom(), null, null)
                : new DecisionRow(what, decided.value(), decided.documentNumber(), decided.documentDate());
    }
}
