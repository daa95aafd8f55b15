package school.ejournal.decision.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.decision.Decision;
import school.ejournal.decision.DecisionChange;
import school.ejournal.decision.DecisionRow;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** The settings table. */
@ApplicationScoped
public class StoredDecisions {

    private static final String DECIDE = """
            insert into setting (school_id, key, value, document_number, document_date) values (?, ?, ?, ?, ?)
            on conflict (school_id, key) do update set value = excluded.value,
                document_number = excluded.document_number, document_date = excluded.document_date
            """;

    private static final String KEEP = """
            insert into setting_change (school_id, key, value, document_number, document_date, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CHANGES = """
            select c.key, c.value, c.document_number, c.document_date, a.display_name as decided_by, c.decided_at
            from setting_change c join account a on a.id = c.decided_by
            where c.key = any (?) order by c.decided_at desc, c.id desc limit ?
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

    /** What is decided takes the place of what held, and stays to be read with who decided it. */
    public void decide(
            Caller by, Decision what, String value, String documentNumber, LocalDate documentDate, Instant at) {
        database.update(DECIDE, by.schoolId(), what.key(), value, documentNumber, documentDate);
        database.update(KEEP, by.schoolId(), what.key(), value, documentNumber, documentDate, by.accountId(), at);
    }

    /** The latest decisions, the last first. */
    public List<DecisionChange> listChanges(int most) {
        Map<String, Decision> byKey =
                Arrays.stream(Decision.values()).collect(Collectors.toMap(Decision::key, Function.identity()));
        return database.list(
                CHANGES,
                row -> new DecisionChange(
                        Objects.requireNonNull(byKey.get(row.getText("key"))),
                        row.getText("value"),
                        row.getText("document_number"),
                        row.getDate("document_date"),
                        row.getText("decided_by"),
                        row.getInstant("decided_at")),
                byKey.keySet().toArray(String[]::new),
                most);
    }

    private static DecisionRow row(Decision what, @Nullable Setting decided) {
        return decided == null
                ? new DecisionRow(what, what.custom(), null, null)
                : new DecisionRow(what, decided.value(), decided.documentNumber(), decided.documentDate());
    }
}
