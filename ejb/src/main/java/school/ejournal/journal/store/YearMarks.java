package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.YearRule;
import school.ejournal.journal.NewYearMark;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.YearMarkRow;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Marks of the year, on the pages of the year's last terms. */
@ApplicationScoped
public class YearMarks {

    private static final String RULE = """
            select (select value from setting where key = ?) as rule
            from term t where t.id = ? and not exists (
                select 1 from term n
                where n.school_year_id = t.school_year_id and n.scheme = t.scheme and n.number > t.number)
            """;

    /** On whichever page of the subject they were given: who came from another class takes hers along. */
    private static final String TERM_MARKS = """
            select k.student_id, t.number, k.marks[1] as mark
            from page o
            join teaching_group og on og.id = o.group_id
            join term l on l.id = o.term_id
            join term t on t.school_year_id = l.school_year_id and t.scheme = l.scheme
            join page p on p.term_id = t.id
            join teaching_group g on g.id = p.group_id and g.subject_id = og.subject_id
            join cell k on k.column_id = p.term_column_id and k.student_id = any (?) and cardinality(k.marks) > 0
            where o.id = ?
            """;

    private static final String DECIDED = """
            select k.student_id, k.text, k.version, coalesce(r.reason, '') as reason
            from page p
            join cell k on k.column_id = p.year_column_id
            left join year_mark_reason r on r.page_id = p.id and r.student_id = k.student_id and r.version = k.version
            where p.id = ?
            """;

    private static final String REASON = """
            insert into year_mark_reason (school_id, page_id, student_id, version, reason, salt, author_id, at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    private Database database;

    private record Decided(long studentId, String text, int version, String reason) {

        static final Decided NOTHING = new Decided(0, "", 0, "");
    }

    private record TermMark(long studentId, int number, MarkValue mark) {}

    /** The school's rule; empty for the page of a term that is not the year's last. */
    public Optional<YearRule> findRule(PageCard page) {
        return database.find(RULE, row -> YearRule.decided(row.findText("rule")), YearRule.SETTING, page.termId());
    }

    /** The column of the marks of the year. */
    public long getColumn(long pageId) {
        return database.find(
                        "select year_column_id from page where id = ?", row -> row.getLong("year_column_id"), pageId)
                .orElseThrow();
    }

    /** The rows of the members, in their order. */
    public List<YearMarkRow> list(long pageId, List<JournalSheets.Member> members) {
        Map<Long, Map<Integer, MarkValue>> terms = new HashMap<>();
        long[] students = members.stream().mapToLong(JournalSheets.Member::id).toArray();
        for (TermMark mark : database.list(TERM_MARKS, YearMarks::termMark, students, pageId)) {
            terms.computeIfAbsent(mark.studentId(), id -> new HashMap<>()).put(mark.number(), mark.mark());
        }
        Map<Long, Decided> decided = new HashMap<>();
        database.list(DECIDED, YearMarks::decided, pageId).forEach(one -> decided.put(one.studentId(), one));
        return members.stream()
                .map(member -> row(
                        member,
                        terms.getOrDefault(member.id(), Map.of()),
                        decided.getOrDefault(member.id(), Decided.NOTHING)))
                .toList();
    }

    private static YearMarkRow row(JournalSheets.Member member, Map<Integer, MarkValue> terms, Decided decided) {
        return new YearMarkRow(
                member.id(),
                member.surname() + " " + member.givenName(),
                terms,
                decided.text(),
                decided.version(),
                decided.reason());
    }

    public void keepReason(Caller caller, long pageId, NewYearMark mark, int version, String salt, Instant at) {
        database.update(
                REASON,
                caller.schoolId(),
                pageId,
                mark.studentId(),
                version,
                mark.reason(),
                salt,
                caller.personId(),
                at);
    }

    private static TermMark termMark(Row row) throws SQLException {
        return new TermMark(row.getLong("student_id"), row.getInt("number"), MarkValue.ofCode(row.getInt("mark")));
    }

    private static Decided decided(Row row) throws SQLException {
        return new Decided(
                row.getLong("student_id"), row.getText("text"), row.getInt("version"), row.getText("reason"));
    }
}
