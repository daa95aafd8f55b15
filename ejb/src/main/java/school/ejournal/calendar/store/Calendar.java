package school.ejournal.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.ejournal.calendar.NewTerm;
import school.ejournal.calendar.TermRow;
import school.ejournal.calendar.model.Term;
import school.ejournal.shared.Database;

/** The calendar in the database. */
@ApplicationScoped
public class Calendar {

    @Inject
    private Database database;

    @PersistenceContext(unitName = "ejournal")
    private EntityManager entities;

    public Optional<Term> findTerm(long termId) {
        return Optional.ofNullable(entities.find(Term.class, termId));
    }

    public List<TermRow> listTerms(LocalDate today) {
        return database.list(
                """
                select t.id, t.scheme, t.number, t.starts, t.ends, t.state = 'sealed' as sealed,
                       ? between t.starts and t.ends as current
                from term t join school_year y on y.id = t.school_year_id
                order by y.starts desc, t.scheme, t.number
                """,
                row -> new TermRow(
                        row.getLong("id"),
                        row.getText("scheme"),
                        row.getInt("number"),
                        row.getDate("starts"),
                        row.getDate("ends"),
                        row.getBoolean("sealed"),
                        row.getBoolean("current")),
                today);
    }

    public long keepYear(long schoolId, String sourcedId, LocalDate starts, LocalDate ends) {
        Optional<Long> known =
                database.find("select id from school_year where sourced_id = ?", row -> row.getLong("id"), sourcedId);
        return known.orElseGet(() -> {
            long id = database.nextId();
            database.update(
                    "insert into school_year (id, school_id, sourced_id, starts, ends) values (?, ?, ?, ?, ?)",
                    id,
                    schoolId,
                    sourcedId,
                    starts,
                    ends);
            return id;
        });
    }

    public Map<String, Long> keepTerms(long schoolId, long yearId, List<NewTerm> terms) {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (NewTerm term : terms) {
            ids.put(
                    term.sourcedId(),
                    database.find(
                                    """
                                    insert into term (id, school_id, school_year_id, sourced_id, scheme, number, starts, ends)
                                    values (nextval('entity_id'), ?, ?, ?, ?, ?, ?, ?)
                                    on conflict (school_year_id, scheme, number) do update
                                    set sourced_id = excluded.sourced_id
                                    returning id
                                    """,
                                    row -> row.getLong("id"),
                                    schoolId,
                                    yearId,
                                    term.sourcedId(),
                                    term.scheme(),
                                    term.number(),
                                    term.starts(),
                                    term.ends())
                            .orElseThrow());
        }
        return ids;
    }
}
