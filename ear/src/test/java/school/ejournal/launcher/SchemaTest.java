package school.ejournal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;
import static school.ejournal.launcher.SchemaFixture.OTHER_SCHOOL;
import static school.ejournal.launcher.SchemaFixture.SCHOOL;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.launcher.SchemaFixture.Session;
import school.ejournal.people.KeptField;
import school.ejournal.people.PersonalField;
import school.ejournal.people.PersonalRegister;

/** What the database itself promises, whatever the application does. */
class SchemaTest {
    private static final String FORBIDDEN = "42501";
    private static final String APPEND_ONLY = "23000";
    private static final String NO_SUCH_PAGE = "23503";

    private static final String TABLES_OF_SCHOOLS = """
            select c.relname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1
            """;

    @TempDir
    private static Path data;

    private static SchemaFixture database;
    private static List<String> tables;

    @BeforeAll
    static void layOutTwoSchools() throws SQLException {
        database = SchemaFixture.twoSchools(data);
        tables = SchemaFixture.list(database.superuser(), TABLES_OF_SCHOOLS);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Nested
    class TheApplicationsRole {
        @Test
        void ownsNothing() throws SQLException {
            List<String> owned = SchemaFixture.list(
                    database.superuser(),
                    "select classid::regclass || ' ' || objid from pg_shdepend where deptype = 'o'"
                            + " and refclassid = 'pg_authid'::regclass and refobjid = 'ejournal_app'::regrole");

            assertThat(owned).isEmpty();
        }

        @Test
        void hasNoPowerAndIsNobodyElse() throws SQLException {
            List<String> powers = SchemaFixture.list(
                    database.superuser(),
                    "select rolname from pg_roles r where rolname in ('ejournal_app', 'ejournal_owner') and (rolsuper"
                            + " or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                            + " or exists (select 1 from pg_auth_members m where m.member = r.oid))");

            assertThat(powers).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "create table loot (id bigint)",
                    "create schema loot",
                    "drop table cell",
                    "alter table cell add column loot text",
                    "alter table page_record disable trigger all",
                    "alter table cell disable row level security",
                    "drop policy own_school on cell",
                    "create policy loot on cell using (true)",
                    "drop trigger page_record_append_only on page_record",
                    "set session_replication_role = replica",
                    "set role ejournal_owner",
                    "create or replace function refuse_change() returns trigger language plpgsql as 'begin end'",
                    "select * from flyway_schema_history"
                })
        void cannotTouchTheSchema(String statement) throws SQLException {
            try (Session session = database.session(SCHOOL)) {
                assertThat(session.refusal(statement)).isEqualTo(FORBIDDEN);
            }
        }

        @Test
        void deletesNothingOfASchool() throws SQLException {
            Map<String, String> answers = forEachTable("delete from %s");

            assertThat(answers).hasSameSizeAs(tables).allSatisfy((table, answer) -> assertThat(answer)
                    .isEqualTo(FORBIDDEN));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update page_record set payload = payload",
                    "update page_record set hash = hash where seq = 0",
                    "delete from page_record",
                    "truncate page_record",
                    "update operation set answer = answer",
                    "delete from operation",
                    "truncate operation",
                    "update sign_in_attempt set succeeded = true",
                    "delete from sign_in_attempt",
                    "truncate page_record cascade"
                })
        void onlyAppendsToTheRecord(String statement) throws SQLException {
            try (Session session = database.session(SCHOOL)) {
                assertThat(session.refusal(statement)).isEqualTo(FORBIDDEN);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update page_record set payload = 'forged'",
                "delete from page_record",
                "truncate page_record",
                "update operation set answer = 'forged'",
                "delete from operation",
                "truncate operation",
                "update page_record set payload = 'forged' where false",
                "delete from page_head",
                "update page_head set page_id = page_id + 1"
            })
    void theOwnerOnlyAppendsToTheRecordToo(String statement) throws SQLException {
        try (Connection owner = database.owner().open();
                Statement forgery = owner.createStatement()) {
            assertThatThrownBy(() -> forgery.execute(statement))
                    .asInstanceOf(throwable(SQLException.class))
                    .extracting(SQLException::getSQLState)
                    .isEqualTo(APPEND_ONLY);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {140, 240, 9_999})
    void aRecordIsOfAPageOfItsSchool(long page) throws SQLException {
        String link = "insert into page_record (page_id, seq, school_id, payload, previous_hash, hash) values (" + page
                + ", 2, 1, '', '', '')";
        try (Session session = database.session(SCHOOL)) {
            if (page == 140) {
                assertThat(session.update(link)).isOne();
            } else {
                assertThat(session.refusal(link)).isEqualTo(NO_SUCH_PAGE);
            }
        }
    }

    @Nested
    class OneSchoolSeesItself {
        @Test
        void byRowLevelSecurityForcedOnEveryTableThatHasASchool() throws SQLException {
            List<String> forced = SchemaFixture.list(
                    database.superuser(),
                    "select relname from pg_class where relnamespace = 'public'::regnamespace"
                            + " and relrowsecurity and relforcerowsecurity order by 1");

            assertThat(forced).hasSizeGreaterThan(30).isEqualTo(tables);
        }

        /** A table without a school is seen by all schools: that is decided here, table by table. */
        @Test
        void andTheTablesOfAllSchoolsAreTheseOnly() throws SQLException {
            List<String> common = SchemaFixture.list(
                    database.superuser(),
                    "select relname from pg_class where relnamespace = 'public'::regnamespace"
                            + " and relkind in ('r', 'p', 'v', 'm', 'f') order by 1");
            common.removeAll(tables);

            assertThat(common)
                    .containsExactly(
                            "bell_limit",
                            "flyway_schema_history",
                            "jboss_ejb_timer",
                            "job_execution",
                            "job_instance",
                            "partition_execution",
                            "sanitary_limit",
                            "sanitary_step",
                            "school",
                            "sign_in_attempt",
                            "step_execution");
        }

        @Test
        void andBothSchoolsHaveARowInEveryTable() throws SQLException {
            Map<String, List<String>> schools = new LinkedHashMap<>();
            for (String table : tables) {
                schools.put(
                        table,
                        SchemaFixture.list(
                                database.owner(), "select distinct school_id from " + table + " order by 1"));
            }

            assertThat(schools)
                    .allSatisfy((table, seen) ->
                            assertThat(seen).as("one-school.sql fills " + table).containsExactly("1", "2"));
        }

        @Test
        void andNothingWhereNoSchoolIsSet() throws SQLException {
            try (Session session = database.session(null)) {
                assertThat(visible(session)).isEmpty();
            }
        }

        @Test
        void andNothingWhereTheSettingIsEmpty() throws SQLException {
            try (Session session = database.session(null)) {
                session.see("");

                assertThat(visible(session)).isEmpty();
            }
        }

        @Test
        void andNothingOnceTheTransactionHasEnded() throws SQLException {
            try (Session session = database.session(SCHOOL)) {
                assertThat(visible(session)).hasSameSizeAs(tables);
                session.commit();

                assertThat(visible(session)).isEmpty();
            }
        }

        @Test
        void andNothingOfAnotherSchool() throws SQLException {
            try (Session session = database.session(SCHOOL)) {
                assertThat(visible(session)).hasSameSizeAs(tables).allSatisfy((table, schools) -> assertThat(schools)
                        .containsExactly("1"));
            }
            try (Session session = database.session(OTHER_SCHOOL)) {
                assertThat(visible(session)).hasSameSizeAs(tables).allSatisfy((table, schools) -> assertThat(schools)
                        .containsExactly("2"));
            }
        }

        @Test
        void andFailsRatherThanGuessesASchool() throws SQLException {
            try (Session session = database.session(null)) {
                session.see("1 or true");

                assertThat(session.refusal("select * from person")).isEqualTo("22P02");
            }
        }

        @Test
        void evenWhenAskedToLookPastThePolicies() throws SQLException {
            try (Session session = database.session(SCHOOL)) {
                session.update("set local row_security = off");

                assertThat(session.refusal("select * from person")).isEqualTo(FORBIDDEN);
            }
        }
    }

    @Nested
    class OneSchoolWritesItself {
        @Test
        void andPutsNothingIntoAnother() throws SQLException {
            Map<String, String> answers = forEachTable("""
                    insert into %1$s
                    select (jsonb_populate_record(null::%1$s, to_jsonb(t) || '{"school_id": 2}')).* from %1$s t limit 1
                    """);

            assertThat(answers).hasSameSizeAs(tables).allSatisfy((table, answer) -> assertThat(answer)
                    .isEqualTo(FORBIDDEN));
        }

        @Test
        void andMovesNothingIntoAnother() throws SQLException {
            Map<String, String> answers = forEachTable("update %s set school_id = 2");

            assertThat(answers).hasSameSizeAs(tables).allSatisfy((table, answer) -> assertThat(answer)
                    .isEqualTo(FORBIDDEN));
        }

        @Test
        void andNeverReachesTheRowsOfAnother() throws SQLException {
            try (Session session = database.session(SCHOOL)) {
                assertThat(session.update("update cell set text = '2' where school_id = 2"))
                        .isZero();
                assertThat(session.update("update cell set text = '2'")).isEqualTo(1);
                assertThat(session.update("update account set state = 'blocked' where id = 220"))
                        .isZero();
            }
        }

        @Test
        void andPutsNothingAnywhereWhereNoSchoolIsSet() throws SQLException {
            try (Session session = database.session(null)) {
                assertThat(session.refusal("insert into setting (school_id, key, value) values (1, 'k', 'v')"))
                        .isEqualTo(FORBIDDEN);
            }
        }

        @Test
        void andMayAppendToItsOwnRecord() throws SQLException {
            try (Session session = database.session(SCHOOL)) {
                int appended =
                        session.update("insert into page_record (page_id, seq, school_id, payload, previous_hash,"
                                + " hash) values (140, 2, 1, '{}', '\\x01', '\\x02')");

                assertThat(appended).isEqualTo(1);
            }
        }
    }

    @Nested
    class TheDoorBeforeASchoolIsKnown {
        @ParameterizedTest
        @ValueSource(strings = {"teacher2", "TEACHER2", "Teacher2"})
        void tellsWhoMayBeBehindALogin(String login) throws SQLException {
            assertThat(candidates(login)).containsExactly("220 of 2: hash of teacher2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"former2", "nobody", "", "teacher", "teacher%", "teacher2 "})
        void isSilentAboutBlockedAndUnknownOnes(String login) throws SQLException {
            assertThat(candidates(login)).isEmpty();
        }

        @Test
        void isOpenToTheApplicationOnly() throws SQLException {
            List<String> open = SchemaFixture.list(
                    database.superuser(),
                    "select r from unnest(array['public', 'ejournal_app']) r"
                            + " where has_function_privilege(r, 'account_for_sign_in(text, timestamptz)', 'execute')");

            assertThat(open).containsExactly("ejournal_app");
        }

        private List<String> candidates(String login) throws SQLException {
            try (Session session = database.session(null)) {
                return session.list("select account_id || ' of ' || school_id || ': ' || password_hash"
                        + " from account_for_sign_in('" + login + "', now())");
            }
        }
    }

    /** PE-03: a column of a person that no register names is one field too many. */
    @Test
    void aPersonHasTheFieldsOfTheRegisterOnly() throws SQLException {
        List<String> columns = SchemaFixture.list(
                database.superuser(),
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = 'person'"
                        + " and column_name not in ('id', 'school_id', 'sourced_id', 'version', 'taken_back_by')");

        assertThat(columns)
                .containsExactlyInAnyOrderElementsOf(PersonalRegister.KEPT.stream()
                        .map(KeptField::field)
                        .filter(PersonalField::isOfPerson)
                        .map(PersonalField::column)
                        .distinct()
                        .toList());
    }

    /** The schools whose rows a session sees, by table; tables it sees nothing of are absent. */
    private static Map<String, List<String>> visible(Session session) throws SQLException {
        Map<String, List<String>> visible = new LinkedHashMap<>();
        for (String table : tables) {
            List<String> schools = session.list("select distinct school_id from " + table + " order by 1");
            if (!schools.isEmpty()) {
                visible.put(table, schools);
            }
        }
        return visible;
    }

    /** How the database answers the application of the first school, by table. */
    private static Map<String, String> forEachTable(String statement) throws SQLException {
        Map<String, String> answers = new LinkedHashMap<>();
        try (Session session = database.session(SCHOOL)) {
            for (String table : tables) {
                answers.put(table, session.refusal(statement.formatted(table)));
            }
        }
        return answers;
    }
}
