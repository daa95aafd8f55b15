package school.ejournal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallArraysTest {

    /** What {@code array_send} answers. */
    @ParameterizedTest
    @CsvSource({
        "000000000000000000000015, ''",
        "0000000100000000000000150000000100000001000000020005, 5",
        "00000001000000000000001500000002000000010000000200050000000200c8, '5, 200'",
        "00000001000000000000001700000002000000010000000400000002000000040000006c, '2, 108'"
    })
    void numbersStandInTheirOrder(String hex, String numbers) {
        byte[] sent = HexFormat.of().parseHex(hex);

        assertThat(SmallArrays.isBinary(sent)).isTrue();
        assertThat(SmallArrays.read(sent))
                .containsExactly(numbers.isEmpty() ? new int[0] : numbers(numbers.split(", ")));
    }

    private static int[] numbers(String[] texts) {
        int[] numbers = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            numbers[i] = Integer.parseInt(texts[i]);
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{5}", "{5,200,104,103}"})
    void textIsNotTakenForThem(String text) {
        assertThat(SmallArrays.isBinary(text.getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void nothingAndArraysOfArraysAreRefused() {
        String nothing = "0000000100000001000000150000000100000001ffffffff";
        String nested = "00000002000000000000001500000001000000010000000100000001000000020005";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallArrays.read(HexFormat.of().parseHex(nothing)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallArrays.read(HexFormat.of().parseHex(nested)));
    }
}
