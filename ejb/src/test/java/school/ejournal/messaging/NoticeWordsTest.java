package school.ejournal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeWordsTest {

    @Test
    void areThereInBothLanguages() throws IOException {
        assertThat(keys("letters.properties")).isNotEmpty().isEqualTo(keys("letters_en.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void areThereForEverySubjectAndChange(String language) {
        for (NoticeSubject subject : NoticeSubject.values()) {
            for (NoticeChange change : NoticeChange.values()) {
                assertThat(NoticeWords.in(language).what(notice(subject, change)))
                        .isNotBlank()
                        .doesNotContain("notice.")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void nameTheTermWhereThereIsNoLesson() {
        assertThat(NoticeWords.in("ru").when(notice(NoticeSubject.TERM_MARK, NoticeChange.NEW)))
                .isEqualTo("III четверть");
    }

    private static Set<Object> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(NoticeWords.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.keySet();
    }

    private static NoticeRow notice(NoticeSubject subject, NoticeChange change) {
        return new NoticeRow(
                1,
                1,
                "Кира",
                "Математика",
                null,
                null,
                "quarter",
                3,
                subject,
                change,
                new Content("5", ""),
                new Content("", Content.ABSENT),
                null,
                null,
                Instant.EPOCH,
                null);
    }
}
