package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.store.PageFrame.Column;
import school.ejournal.journal.store.PageFrame.Span;
import school.ejournal.journal.store.PageFrame.StandIn;
import school.ejournal.shared.Database;
import school.ejournal.shared.RoundTrip;
import school.ejournal.shared.Row;

/** Reads what the cells of a page hang on; one way to the database for all of it. */
@ApplicationScoped
public class PageFrames {

    private static final String COLUMNS = """
            select l.id, l.id as lesson_id, l.date, l.state = 'cancelled' as cancelled, false as further_work,
                   l.entered_at is not null as entered, l.attendance_at is not null as attended
            from lesson l where l.page_id = ?
            union all
            select x.id, l.id, l.date, l.state = 'cancelled', true, l.entered_at is not null, l.attendance_at is not null
            from work x join lesson l on l.id = x.lesson_id
            where x.page_id = ? and x.state = 'active' and l.page_id = ?
            """;

    private static final String TAUGHT = """
            select teacher_id as person_id, valid_from, valid_until from teaching_load where group_id = ? and teacher_id = ?
            """;

    private static final String OF_CLASS = """
            select student_id as person_id, valid_from, valid_until from enrolment where class_id = ?
            """;

    private static final String OF_GROUP = """
            select student_id as person_id, valid_from, valid_until from group_member where group_id = ?
            """;

    /** Pupils of the class who are taught the subject on their own. */
    private static final String TAUGHT_APART = """
            select student_id as person_id, valid_from, valid_until from taught_apart() where group_id = ?
            """;

    /** Who of a combined class is of grade 1, whatever class keeps the page. */
    private static final String FIRST_GRADERS = """
            select e.student_id as person_id, e.valid_from, e.valid_until
            from teaching_group g
            join group_member m on m.group_id = g.id
            join enrolment e on e.student_id = m.student_id
            join school_class f on f.id = e.class_id and f.grade_level = 1
            where g.id = ? and g.kind = 'combined'
            """;

    private static final String STAND_INS = """
            select lesson_id, substitute_id, valid_from, valid_until from substitution
            where lesson_id = any(array(select id from lesson where page_id = ?)) and valid_until > now()
            """;

    @Inject
    private Database database;

    /** The page's frame for somebody who may write into it. */
    public PageFrame read(PageCard page, long personId) {
        RoundTrip trip = database.roundTrip();
        Supplier<PageFrame> frame = ask(trip, page, personId);
        trip.send();
        return frame.get();
    }

    /** The same as questions of a trip. */
    Supplier<PageFrame> ask(RoundTrip trip, PageCard page, long personId) {
        Supplier<List<Column>> columns = trip.list(COLUMNS, PageFrames::column, page.id(), page.id(), page.id());
        Supplier<List<Span>> taught = trip.list(TAUGHT, PageFrames::span, page.groupId(), personId);
        Supplier<List<Span>> members = page.group() == null
                ? trip.list(OF_CLASS, PageFrames::span, page.classId())
                : trip.list(OF_GROUP, PageFrames::span, page.groupId());
        Supplier<List<Span>> apart = page.exceptional() && page.group() == null
                ? trip.list(TAUGHT_APART, PageFrames::span, page.groupId())
                : List::of;
        Supplier<List<Span>> first =
                page.exceptional() ? trip.list(FIRST_GRADERS, PageFrames::span, page.groupId()) : List::of;
        Supplier<List<StandIn>> standIns = trip.list(STAND_INS, PageFrames::standIn, page.id());
        return () -> new PageFrame(
                personId,
                columns.get().stream().collect(Collectors.toMap(Column::id, Function.identity())),
                taught.get(),
                byPerson(members.get()),
                byPerson(apart.get()),
                byPerson(first.get()),
                standIns.get());
    }

    private static Map<Long, List<Span>> byPerson(List<Span> spans) {
        return spans.stream().collect(Collectors.groupingBy(Span::personId));
    }

    private static Column column(Row row) throws SQLException {
        return new Column(
                row.getLong("id"),
                row.getLong("lesson_id"),
                row.getDate("date"),
                row.getBoolean("cancelled"),
                row.getBoolean("further_work"),
                row.getBoolean("entered"),
                row.getBoolean("attended"));
    }

    private static Span span(Row row) throws SQLException {
        return new Span(row.getLong("person_id"), row.getDate("valid_from"), row.findDate("valid_until"));
    }

    private static StandIn standIn(Row row) throws SQLException {
        return new StandIn(
                row.getLong("lesson_id"),
                row.getLong("substitute_id"),
                row.getInstant("valid_from"),
                row.getInstant("valid_until"));
    }
}
