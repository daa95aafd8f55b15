package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.journal.EditWindow;
import school.ejournal.journal.ExtensionRow;
import school.ejournal.journal.ExtensionTarget;
import school.ejournal.journal.NewExtension;
import school.ejournal.journal.WindowRow;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The edit window and its extensions in the database. Which of them hold is asked with the page's card. */
@ApplicationScoped
public class Extensions {

    private static final int MOST_FOUND = 20;

    private static final String ADD = """
            insert into entry_extension (id, school_id, teacher_id, class_id, lessons_since, valid_from, valid_until,
                reason, granted_by, granted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())
            """;

    private static final String ROWS = """
            select e.id, coalesce(c.grade_level || c.letter, x.surname || ' ' || left(x.given_name, 1) || '.'
                       || coalesce(left(x.patronymic, 1) || '.', '')) as target,
                   e.lessons_since, e.valid_from, e.valid_until, e.reason, g.display_name as granted_by, e.granted_at,
                   r.display_name as revoked_by, e.revoked_at,
                   e.revoked_at is null and ? between e.valid_from and e.valid_until as holds
            from entry_extension e
            join account g on g.id = e.granted_by
            left join account r on r.id = e.revoked_by
            left join person x on x.id = e.teacher_id
            left join school_class c on c.id = e.class_id
            order by holds desc, e.granted_at desc, e.id
            """;

    private static final String SEARCH = """
            select * from (
                select c.id, true as school_class, c.grade_level || c.letter as name, c.grade_level as place
                from school_class c join school_year y on y.id = c.school_year_id
                where ? between y.starts and y.ends
                union all
                select x.id, false, x.surname || ' ' || left(x.given_name, 1) || '.'
                           || coalesce(left(x.patronymic, 1) || '.', ''), 99
                from person x
                where exists (select 1 from teaching_load l where l.teacher_id = x.id
                              and ? between l.valid_from and coalesce(l.valid_until, 'infinity'))
            ) found
            where starts_with(lower(name), lower(?))
            order by place, name, id limit ?
            """;

    private static final String DECIDE_WINDOW = """
            insert into setting (school_id, key, value, document_number, document_date) values (?, ?, ?, ?, ?)
            on conflict (school_id, key) do update set value = excluded.value,
                document_number = excluded.document_number, document_date = excluded.document_date
            """;

    @Inject
    private Database database;

    public long add(Caller granter, NewExtension extension) {
        long id = database.nextId();
        database.update(
                ADD,
                id,
                granter.schoolId(),
                extension.teacherId(),
                extension.classId(),
                extension.lessonsSince(),
                extension.validFrom(),
                extension.validUntil(),
                extension.reason(),
                granter.accountId());
        return id;
    }

    /** Whether an extension is revoked; its row is locked until the transaction ends. */
    public Optional<Boolean> lock(long id) {
        return database.find(
                "select revoked_at is not null as revoked from entry_extension where id = ? for update",
                row -> row.getBoolean("revoked"),
                id);
    }

    public void revoke(long id, long accountId) {
        database.update(
                "update entry_extension set revoked_by = ?, revoked_at = clock_timestamp() where id = ?",
                accountId,
                id);
    }

    public List<ExtensionRow> list(LocalDate today) {
        return database.list(ROWS, Extensions::row, today);
    }

    public List<ExtensionTarget> search(String beginning, LocalDate today) {
        return database.list(
                SEARCH,
                row -> new ExtensionTarget(row.getLong("id"), row.getBoolean("school_class"), row.getText("name")),
                today,
                today,
                beginning,
                MOST_FOUND);
    }

    public WindowRow window() {
        return database.find(
                        "select value, document_number, document_date from setting where key = ?",
                        row -> new WindowRow(
                                EditWindow.decided(row.getText("value")).days(),
                                row.findText("document_number"),
                                row.findDate("document_date")),
                        EditWindow.SETTING)
                .orElseGet(() -> new WindowRow(EditWindow.CUSTOMARY.days(), null, null));
    }

    public void decideWindow(long schoolId, EditWindow window, String documentNumber, LocalDate documentDate) {
        database.update(
                DECIDE_WINDOW,
                schoolId,
                EditWindow.SETTING,
                Integer.toString(window.days()),
                documentNumber,
                documentDate);
    }

    private static ExtensionRow row(Row row) throws SQLException {
        return new ExtensionRow(
                row.getLong("id"),
                row.getText("target"),
                row.getDate("lessons_since"),
                row.getDate("valid_from"),
                row.getDate("valid_until"),
                row.getText("reason"),
                row.getText("granted_by"),
                row.getInstant("granted_at"),
                row.findText("revoked_by"),
                row.findInstant("revoked_at"),
                row.getBoolean("holds"));
    }
}
