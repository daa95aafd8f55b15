package school.ejournal.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.calendar.YearDecision;
import school.ejournal.calendar.YearDecisionRow;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** What was decided about years and their classes; only added to. */
@ApplicationScoped
public class YearDecisions {

    private static final String ADD = """
            insert into year_decision (id, school_id, school_year_id, what, school_class, scheme, number, starts, ends,
                                       document_number, document_date, decided_by, decided_at)
            values (nextval('entity_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_YEAR = """
            select d.what, d.school_class, d.scheme, d.number, d.starts, d.ends, d.document_number, d.document_date,
                   coalesce(a.display_name, '') as decided_by, d.decided_at
            from year_decision d left join account a on a.id = d.decided_by
            where d.school_year_id = ? order by d.decided_at desc, d.id desc
            """;

    @Inject
    private Database database;

    public void add(Caller caller, long yearId, YearDecision decision, Instant at) {
        Document document = decision.document();
        database.update(
                ADD,
                caller.schoolId(),
                yearId,
                decision.what().name().toLowerCase(Locale.ROOT),
                decision.schoolClass(),
                decision.scheme(),
                decision.number(),
                decision.starts(),
                decision.ends(),
                document == null ? null : document.number(),
                document == null ? null : document.date(),
                caller.accountId(),
                at);
    }

    public List<YearDecisionRow> list(long yearId) {
        return database.list(OF_YEAR, YearDecisions::decision, yearId);
    }

    private static YearDecisionRow decision(Row row) throws SQLException {
        return new YearDecisionRow(
                new YearDecision(
                        YearDecision.What.valueOf(row.getText("what").toUpperCase(Locale.ROOT)),
                        row.findText("school_class"),
                        row.findText("scheme"),
                        row.findInt("number"),
                        row.findDate("starts"),
                        row.findDate("ends"),
                        document(row)),
                row.getText("decided_by"),
                row.getInstant("decided_at"));
    }

    private static @Nullable Document document(Row row) throws SQLException {
        String number = row.findText("document_number");
        return number == null ? null : new Document(number, row.getDate("document_date"));
    }
}
