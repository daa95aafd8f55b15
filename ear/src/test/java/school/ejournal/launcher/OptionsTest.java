package school.ejournal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void withoutArgumentsTheProductIsOnTheLoopbackWithTheDemo() {
        Options options = Options.parse(List.of());

        assertThat(options)
                .isEqualTo(new Options(8080, "127.0.0.1", Path.of(".data").toAbsolutePath(), false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --port 1                                  | 1     | 127.0.0.1 | .data | false | false
        --port 65535                              | 65535 | 127.0.0.1 | .data | false | false
        --host 0.0.0.0                            | 8080  | 0.0.0.0   | .data | false | false
        --data var/ej                             | 8080  | 127.0.0.1 | var/ej | false | false
        --data a/../b                             | 8080  | 127.0.0.1 | b     | false | false
        --empty                                   | 8080  | 127.0.0.1 | .data | true  | false
        --help                                    | 8080  | 127.0.0.1 | .data | false | true
        -h                                        | 8080  | 127.0.0.1 | .data | false | true
        --empty --port 81 --host ::1 --data d     | 81    | ::1       | d     | true  | false
        --port 81 --port 82                       | 82    | 127.0.0.1 | .data | false | false
        """)
    void readsWhatIsAsked(String line, int port, String host, Path data, boolean empty, boolean help) {
        assertThat(Options.parse(words(line))).isEqualTo(new Options(port, host, data.toAbsolutePath(), empty, help));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --port 0          | --port wants a number from 1 to 65535, not 0
        --port 65536      | --port wants a number from 1 to 65535, not 65536
        --port -1         | --port wants a number from 1 to 65535, not -1
        --port http       | --port wants a number from 1 to 65535, not http
        --port 80.0       | --port wants a number from 1 to 65535, not 80.0
        --port 99999999999| --port wants a number from 1 to 65535, not 99999999999
        --port            | --port wants a value
        --host            | --host wants a value
        --data            | --data wants a value
        --data ''         | --data wants a value
        --host ''         | --host wants a value
        --port ''         | --port wants a value
        --data --empty    | --data wants a value
        --host --port 81  | --host wants a value
        --prot 81         | unknown option --prot; bin/run --help tells what there is
        start             | unknown option start; bin/run --help tells what there is
        --port=81         | unknown option --port=81; bin/run --help tells what there is
        """, quoteCharacter = '`')
    void refusesInOneLineWhatItDoesNotUnderstand(String line, String refusal) {
        assertThatThrownBy(() -> Options.parse(words(line)))
                .hasMessage(refusal)
                .asInstanceOf(type(StartRefused.class))
                .extracting(StartRefused::status)
                .isEqualTo(StartRefused.USAGE);
    }

    @Test
    void tellsEveryOptionInItsUsage() {
        assertThat(Options.USAGE).contains("--port N", "--host A", "--data DIR", "--empty");
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> word.equals("''") ? "" : word)
                .toList();
    }
}
