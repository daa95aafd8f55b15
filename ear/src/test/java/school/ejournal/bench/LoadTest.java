package school.ejournal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LoadTest {
    private static final String SAID = """
            Running 10s test @ http://127.0.0.1:8080
              8 threads and 8 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     5.12ms    1.70ms  40.11ms   88.24%
            Requests/sec:   1562.10

            result {"requests":15621,"duration":10002000,"bytes":187452000,"p50":5010,"p95":8120,"p99":12900,"max":40110,\
            "connect":0,"read":1,"write":0,"status":2,"timeout":3,"other":4,"changed":15617}
            """;

    @Test
    void aResultIsReadFromWhatWrkSays() {
        Load load = Load.parse(SAID);

        assertThat(load.perSecond()).isCloseTo(1561.8, within(0.1));
        assertThat(load.bytesEach()).isEqualTo(12_000);
        assertThat(load.p95()).isEqualTo(8120);
        assertThat(load.changed()).isEqualTo(15_617);
    }

    @Test
    void everythingThatWentWrongIsAnError() {
        assertThat(Load.parse(SAID).errors()).isEqualTo(10);
    }

    @Test
    void withoutAResultThereIsAComplaint() {
        assertThatThrownBy(() -> Load.parse("unable to connect to 127.0.0.1:8080"))
                .hasMessageContaining("unable to connect");
    }
}
