package school.ejournal.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import org.junit.jupiter.api.Test;
import school.ejournal.shared.RefusedException;

class RunMessageTest {

    @Test
    void tellsARefusalInTheReadersLanguage() {
        RunMessage message =
                RunMessage.of(new EJBException(new RefusedException("archive.folderRefused", "/archives", "no space")));

        RunMessage kept = RunMessage.parse(message.stored());

        assertThat(kept.text("ru")).startsWith("Папка архива /archives").contains("no space");
        assertThat(kept.text("en"))
                .isEqualTo("The archive folder /archives cannot be used: no space. Mend it, then restart the run.");
    }

    @Test
    void saysThatTheLogKnowsMoreOfAnythingElse() {
        RunMessage message = RunMessage.of(new IllegalStateException("with a name in it"));

        assertThat(message.text("ru")).contains("IllegalStateException").doesNotContain("name");
    }

    @Test
    void fallsBackToTheKey() {
        assertThat(RunMessage.of(new RefusedException("some.key")).text("ru")).isEqualTo("some.key");
    }
}
