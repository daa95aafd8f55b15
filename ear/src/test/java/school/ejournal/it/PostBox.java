package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real mail server, which the product under test sends its letters to. */
final class PostBox {

    static final String SENDER = "journal@school.test";

    private static final PostBox RUNNING = new PostBox(Product.freePort());

    private final int port;
    private GreenMail server;

    private PostBox(int port) {
        this.port = port;
        server = started();
    }

    static PostBox running() {
        return RUNNING;
    }

    /** What the product is told of it. */
    Map<String, String> environment() {
        return Map.of(
                "EJOURNAL_SMTP_HOST",
                "127.0.0.1",
                "EJOURNAL_SMTP_PORT",
                Integer.toString(port),
                "EJOURNAL_SMTP_FROM",
                SENDER);
    }

    /** Nobody answers at its port any more; the letters of before are gone. */
    void goAway() {
        server.stop();
    }

    void comeBack() {
        server = started();
    }

    /** The letters to an address, in the order in which they came. */
    List<MimeMessage> letters(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> address.equals(recipient(letter)))
                .toList();
    }

    /** Waits until so many letters came to an address; answers the last of them. */
    MimeMessage await(String address, int count, Duration patience) throws Exception {
        Instant end = Instant.now().plus(patience);
        while (letters(address).size() < count && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(letters(address))
                .as("letters to %s, of which the database knows %s", address, Families.letters(address))
                .hasSize(count);
        return letters(address).get(count - 1);
    }

    /** The text for a mail program that shows no HTML. */
    static String plain(MimeMessage letter) throws MessagingException, IOException {
        return part(letter, 0);
    }

    static String html(MimeMessage letter) throws MessagingException, IOException {
        return part(letter, 1);
    }

    private static String part(MimeMessage letter, int index) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) letter.getContent()).getBodyPart(index);
        return (String) part.getContent();
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private GreenMail started() {
        GreenMail fresh = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        fresh.start();
        return fresh;
    }
}
