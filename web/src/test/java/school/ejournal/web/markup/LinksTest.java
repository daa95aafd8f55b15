package school.ejournal.web.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.web.markup.Links.Piece;

@DisplayName("FD-01 Addresses in what people typed")
class LinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "см. https://school.example/5a?x=1&y=2 | https://school.example/5a?x=1&y=2",
                "Урок (https://school.example/5a). | https://school.example/5a",
                "https://school.example/a_(b) и дальше | https://school.example/a_(b)",
                "HTTP://school.example, № 5 | HTTP://school.example",
                "http://a.example http://b.example | http://a.example http://b.example"
            })
    void becomeLinksWithoutThePunctuationAfterThem(String text, String links) {
        String found =
                Links.of(text).stream().filter(Piece::link).map(Piece::text).collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(links);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "ftp://school.example",
                "//school.example",
                "https://",
                "https:///5a",
                "xhttps://school.example",
                "§ 11, № 320"
            })
    void areOfHttpAndHttpsOnly(String text) {
        assertThat(Links.of(text)).noneMatch(Piece::link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "а https://b.example/ в", "\"https://b.example\"><script>", "https://b.example'onclick=x"})
    void leaveTheTextAsItWas(String text) {
        assertThat(Links.of(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
