package school.ejournal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {
    private static final String LOG = """
            ejournal_app|17|LOG:  execute S_3: COMMIT
            ejournal_app|17|LOG:  statement: BEGIN
            ejournal_app|17|LOG:  execute S_4: select account_stands($1)
            ejournal_app|17|DETAIL:  Parameters: $1 = '3'
            ejournal_app|17|LOG:  execute S_9/C_4: select id, name from person
            \twhere id = any($1) and name <> $2
            ejournal_app|17|DETAIL:  Parameters: $1 = '{1,2}', $2 = 'O''Hara'
            ejournal_app|23|LOG:  execute <unnamed>: SELECT ID FROM JBOSS_EJB_TIMER WHERE A = $1
            ejournal_app|23|DETAIL:  Parameters: $1 = '1'
            ejournal_app|23|LOG:  execute S_2: COMMIT
            postgres|9|LOG:  execute <unnamed>: select 1
            ejournal_app|17|LOG:  execute S_7: update page_head set seq = $1 where page_id = $2
            ejournal_app|17|DETAIL:  Parameters: $1 = '8', $2 = NULL
            ejournal_app|17|LOG:  execute S_3: COMMIT
            """;

    private final List<Spoken> said = Spoken.parse(LOG);

    @Test
    void statementsAreHeardInTheirOrderWithoutThoseOfTimersAndOthers() {
        assertThat(said)
                .extracting(Spoken::sql)
                .containsExactly(
                        "BEGIN",
                        "select account_stands($1)",
                        "select id, name from person\nwhere id = any($1) and name <> $2",
                        "update page_head set seq = $1 where page_id = $2",
                        "COMMIT");
    }

    @Test
    void valuesAreHeardAsTheyAre() {
        assertThat(said.get(2).values()).containsExactly("{1,2}", "O'Hara");
        assertThat(said.get(3).values()).containsExactly("8", null);
    }

    @Test
    void readersSayTheSameAgain() {
        PgbenchScript script = new PgbenchScript();
        script.add(List.of(said.get(0), said.get(2)), 0, 0);

        assertThat(script).asString().isEqualTo("""
                        \\if :client_id = 0
                        BEGIN;
                        select id, name from person
                        where id = any(E'{1,2}'::bigint[]) and name <> E'O''Hara';
                        \\endif
                        """);
    }

    @Test
    void saversCountTheirLinksOn() {
        Spoken append = new Spoken(
                "insert into page_record select $1, * from unnest($2, $3)", List.of("5", "{8}", "{\"a:b\"}"));
        PgbenchScript script = new PgbenchScript();
        script.add(List.of(append, said.get(3)), 7, 1);

        assertThat(script.toString())
                .contains("\\set seq 7", "\\set seq :seq + 1")
                .contains(
                        "select E'5', * from unnest(array(select generate_series(:seq::bigint + 1, :seq::bigint + 1)),"
                                + " E'{\"a\\072b\"}'::text[])")
                .contains("set seq = (:seq::bigint + 1) where page_id = null");
    }

    @Test
    void operationIdsAreNewEachTime() {
        Spoken ask = new Spoken(
                "select 1 from operation where op_id = any($1)", List.of("{0b9f2d1c-26c4-4b3e-9b4e-1d2f3a4b5c6d}"));
        PgbenchScript script = new PgbenchScript();
        script.add(List.of(ask), 7, 1);

        assertThat(script.toString()).contains("any(array(select gen_random_uuid() from generate_series(1, 1)))");
    }
}
