package school.ejournal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PgbenchTest {
    private static final String SAID = """
            transaction type: pgbench.sql
            number of clients: 8
            number of transactions actually processed: 100
            latency average = 1.600 ms
            initial connection time = 12.345 ms
            tps = 4987.654321 (without initial connection time)
            """;

    @Test
    void aResultIsReadFromWhatPgbenchSaysAndLogs() {
        long[] times = LongStream.rangeClosed(1, 100).map(n -> n * 10).toArray();

        Pgbench.Result result = Pgbench.parse(SAID, times);

        assertThat(result).isEqualTo(new Pgbench.Result(100, 4987.654321, 0.51, 0.96));
    }
}
