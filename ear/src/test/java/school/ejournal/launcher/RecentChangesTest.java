package school.ejournal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.launcher.SchemaFixture.OTHER_SCHOOL;
import static school.ejournal.launcher.SchemaFixture.SCHOOL;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.ejournal.launcher.SchemaFixture.Session;

/** What the database tells of its latest changes, on which kept pages and diaries rest. */
class RecentChangesTest {

    private static final long PAGE = 140;

    /** What a lesson tells of: its page, and besides the columns of that. */
    private static final List<String> PAGE_AND_COLUMNS = List.of("-" + PAGE, "" + PAGE);

    /** Tables of a school of which nothing is told: neither pages nor diaries show them. The head tells of its cells. */
    private static final List<String> UNTOLD = List.of(
            "absence_attachment",
            "absence_note",
            "absence_sheet",
            "access_change",
            "access_slip",
            "account",
            "account_role",
            "appointment",
            "archive",
            "archive_file",
            "calendar_feed",
            "cell",
            "change_notice",
            "check_remark",
            "check_step",
            "correction",
            "curriculum_change",
            "data_view",
            "diary_signature",
            "diary_visit",
            "dismissal",
            "dismissal_annulment",
            "ended_account",
            "ended_right",
            "guardianship_change",
            "import_change",
            "import_column",
            "import_run",
            "job_run",
            "lesson_change",
            "lesson_plan",
            "lesson_plan_item",
            "lesson_plan_use",
            "load_change",
            "mail",
            "mail_preference",
            "movement",
            "movement_order",
            "movement_order_file",
            "movement_step",
            "notice",
            "notice_mark",
            "operation",
            "page_record",
            "person_change",
            "person_confirmation",
            "plan_adjustment",
            "plan_adjustment_line",
            "recent_change",
            "recipient",
            "report_file",
            "rollover",
            "rollover_choice",
            "rollover_fate",
            "rollover_wish",
            "setting_change",
            "student_file",
            "year_decision",
            "year_mark_reason");

    private static final String TABLES = """
            select c.relname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and (select count(*) from pg_trigger g where g.tgrelid = c.oid
                   and g.tgname in ('recent_insert', 'recent_update', 'recent_delete')) <> 3
            order by 1
            """;

    private static final String CHANGED = """
            select distinct about from recent_change
            where xid >= pg_snapshot_xmin('%1$s') and not pg_visible_in_snapshot(xid, '%1$s') order by 1
            """;

    @TempDir
    private static Path data;

    private static SchemaFixture database;

    @BeforeAll
    static void layOutTwoSchools() throws SQLException {
        database = SchemaFixture.twoSchools(data);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void everyTableThatIsShownTellsOfItsChanges() throws SQLException {
        assertThat(SchemaFixture.list(database.superuser(), TABLES)).isEqualTo(UNTOLD);
    }

    @Test
    void aChangeIsToldOfItsPageToItsSchoolOnly() throws SQLException {
        String before = now();
        change("update lesson set topic = 'Another' where page_id = " + PAGE);
        assertThat(changedSince(before, SCHOOL)).containsExactlyElementsOf(PAGE_AND_COLUMNS);
        assertThat(changedSince(before, OTHER_SCHOOL)).isEmpty();
        assertThat(changedSince(now(), SCHOOL)).isEmpty();
    }

    /** A save moves the head alone: what is known of the columns holds. */
    @Test
    void aMovedHeadIsToldOfItsPageOnly() throws SQLException {
        String before = now();
        change("update page_head set seq = seq + 1 where page_id = " + PAGE);
        assertThat(changedSince(before, SCHOOL)).containsExactly(Long.toString(PAGE));
        assertThat(changedSince(before, OTHER_SCHOOL)).isEmpty();
    }

    @Test
    void whatIsOfNoPageIsOfTheSchool() throws SQLException {
        String before = now();
        change("update person set surname = 'Another' where school_id = " + SCHOOL);
        assertThat(changedSince(before, SCHOOL)).containsExactly("0");
    }

    /** A page read before the commit of a change, though after the change was made, has not seen it. */
    @Test
    void whatWasUnderWayIsToldOnceItIsDone() throws SQLException {
        try (Connection owner = database.owner().open();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("update lesson set topic = 'Later' where page_id = " + PAGE);
            String during = now();
            assertThat(changedSince(during, SCHOOL)).isEmpty();
            owner.commit();
            assertThat(changedSince(during, SCHOOL)).containsExactlyElementsOf(PAGE_AND_COLUMNS);
        }
    }

    @Test
    void whatIsTakenBackIsNotTold() throws SQLException {
        String before = now();
        try (Connection owner = database.owner().open();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("update lesson set topic = 'Never' where page_id = " + PAGE);
            owner.rollback();
        }
        assertThat(changedSince(before, SCHOOL)).isEmpty();
    }

    @Test
    void aSchoolForgetsItsOwnOfYesterdayOnly() throws SQLException {
        change("update setting set value = value where school_id in (1, 2)");
        change("update recent_change set at = now() - interval '25 hours'");
        change("update person set surname = 'New' where school_id = " + SCHOOL);
        try (Session session = database.session(SCHOOL)) {
            session.list("select forget_recent_changes()");
            assertThat(session.list("select distinct about from recent_change")).containsExactly("0");
            assertThat(session.list("select count(*) from recent_change")).containsExactly("1");
        }
        try (Session session = database.session(OTHER_SCHOOL)) {
            assertThat(session.list("select count(*) > 0 from recent_change")).containsExactly("t");
        }
    }

    private static String now() throws SQLException {
        return SchemaFixture.list(database.superuser(), "select pg_current_snapshot()")
                .get(0);
    }

    private static List<String> changedSince(String snapshot, long school) throws SQLException {
        try (Session session = database.session(school)) {
            return session.list(CHANGED.formatted(snapshot));
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection owner = database.owner().open();
                Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
