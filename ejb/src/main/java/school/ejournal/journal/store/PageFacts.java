package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import school.ejournal.grading.Marking;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.grading.TermThresholds;
import school.ejournal.journal.EditWindow;
import school.ejournal.journal.PageCard;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** What a page is about and what the asking person is to it, by one statement each. */
@ApplicationScoped
public class PageFacts {

    /** Whoever led a class when its year ended goes on reading its pages. */
    private static final String CARD = """
            select p.id, p.group_id, p.term_id, p.term_column_id, p.sealed, g.class_id, g.name as group_name, g.marking,
                   c.grade_level, c.letter, s.name as subject, t.scheme, t.number, t.starts, t.ends,
                   t.sealed_at, year_is_past(y.id, ?) as past, h.seq,
                   encode(h.hash, 'hex') as head,
                   (select string_agg(distinct x.surname || ' ' || left(x.given_name, 1) || '.'
                           || coalesce(left(x.patronymic, 1) || '.', ''), ', ')
                    from teaching_load l join person x on x.id = l.teacher_id
                    where l.group_id = g.id and l.valid_from <= t.ends
                      and coalesce(l.valid_until, 'infinity') >= greatest(l.valid_from, t.starts)) as teachers,
                   exists (select 1 from teaching_load l where l.group_id = g.id and l.teacher_id = ?
                           and l.valid_from <= t.ends
                           and coalesce(l.valid_until, 'infinity') >= greatest(l.valid_from, t.starts)) as teaches,
                   exists (select 1 from homeroom r where r.class_id = c.id and r.teacher_id = ?
                           and least(?::date, y.ends) between r.valid_from
                               and coalesce(r.valid_until, 'infinity')) as leads,
                   exists (select 1 from substitution u join lesson l on l.id = u.lesson_id
                           where l.page_id = p.id and u.substitute_id = ?
                             and now() between u.valid_from and u.valid_until) as substitutes,
                   d.edit_window, d.ones, d.thresholds, d.minimum_marks, d.missed_share,
                   (select min(e.lessons_since) from entry_extension e
                    where (e.teacher_id = ? or e.class_id = c.id) and e.revoked_at is null
                      and ? between e.valid_from and e.valid_until) as extended_since,
                   case when g.weekly_hours is null then (
                       select n.weekly_hours from curriculum_line n where n.school_year_id = t.school_year_id
                         and n.subject_id = g.subject_id and n.grade_level = c.grade_level)
                   else g.weekly_hours end as weekly_hours,
                   g.kind = 'combined' or g.name is null and exists (
                       select 1 from teaching_group o where o.class_id = g.class_id and o.subject_id = g.subject_id
                         and o.kind in ('home', 'individual')) as exceptional
            from page p
            join page_head h on h.page_id = p.id
            join term t on t.id = p.term_id
            join school_year y on y.id = t.school_year_id
            join teaching_group g on g.id = p.group_id
            join school_class c on c.id = g.class_id
            join subject s on s.id = g.subject_id
            cross join (
                select max(value) filter (where key = 'journal.editWindowDays') as edit_window,
                       coalesce(bool_or(value = 'true') filter (where key = 'grading.ones'), false) as ones,
                       max(value) filter (where key = 'grading.thresholds') as thresholds,
                       max(value) filter (where key = 'grading.minimumMarks') as minimum_marks,
                       max(value) filter (where key = 'grading.missedShare') as missed_share
                from setting
            ) d
            where p.id = ?
            """;

    private static final String TURN = """
            select case when u.valid_from > now() then u.valid_from else u.valid_until end as turn
            from substitution u
            where u.lesson_id = any(array(select id from lesson where page_id = ?)) and u.valid_until > now()
            order by turn limit 1
            """;

    /** Asked of named groups only, and for who is nothing else to them. */
    private static final String ACCOMPANIED = """
            select 1 as one
            from term t
            join school_year y on y.id = t.school_year_id
            join homeroom r on r.teacher_id = ?
                and least(?::date, y.ends) between r.valid_from and coalesce(r.valid_until, 'infinity')
            join enrolment e on e.class_id = r.class_id
                and least(?::date, y.ends) between e.valid_from and coalesce(e.valid_until, 'infinity')
            join group_member m on m.group_id = ? and m.student_id = e.student_id
                and m.valid_from <= t.ends and coalesce(m.valid_until, 'infinity') >= t.starts
            where t.id = ? limit 1
            """;

    @Inject
    private Database database;

    /** The page's card as the person sees it today. */
    public Optional<PageCard> find(long pageId, long personId, LocalDate today) {
        return database.find(
                        CARD,
                        row -> card(row, today),
                        today,
                        personId,
                        personId,
                        today,
                        personId,
                        personId,
                        today,
                        pageId)
                .map(page -> isAccompanied(page, personId, today) ? page.accompanied() : page);
    }

    private boolean isAccompanied(PageCard page, long personId, LocalDate today) {
        return page.group() != null
                && !page.teaches()
                && !page.leads()
                && !page.substitutes()
                && database.find(ACCOMPANIED, row -> true, personId, today, today, page.groupId(), page.termId())
                        .isPresent();
    }

    /** When the next substitution on the page begins or ends; {@link Instant#MAX} where none will. */
    public Instant nextTurn(long pageId) {
        return database.find(TURN, row -> row.getInstant("turn"), pageId).orElse(Instant.MAX);
    }

    private static PageCard card(Row row, LocalDate today) throws SQLException {
        return new PageCard(
                row.getLong("id"),
                row.getLong("group_id"),
                row.getLong("class_id"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getInt("grade_level"),
                row.getText("subject"),
                row.findText("group_name"),
                Marking.of(row.getText("marking")),
                row.getLong("term_id"),
                row.getText("scheme"),
                row.getInt("number"),
                row.getDate("starts"),
                row.getDate("ends"),
                row.getBoolean("sealed"),
                row.findInstant("sealed_at"),
                row.getBoolean("past"),
                EditWindow.decided(row.findText("edit_window")).opensFrom(today, row.findDate("extended_since")),
                row.getLong("term_column_id"),
                row.findText("teachers") == null ? "" : row.getText("teachers"),
                row.getBoolean("teaches"),
                row.getBoolean("leads"),
                false,
                row.getBoolean("substitutes"),
                row.getBoolean("ones"),
                TermThresholds.decided(row.findText("thresholds")),
                MinimumMarks.decided(row.findText("minimum_marks"), row.findText("missed_share"))
                        .inTerm(row.findDecimal("weekly_hours"), row.getText("scheme")),
                row.getBoolean("exceptional"),
                row.getLong("seq"),
                row.getText("head"));
    }
}
