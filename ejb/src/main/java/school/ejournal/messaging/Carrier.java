package school.ejournal.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

/**
 * Carries letters to the mail server that the installation names (system properties {@code ejournal.smtp.*}, put there by
 * the launcher). Without one there is no e-mail, and the pages say so.
 */
@ApplicationScoped
public class Carrier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:jboss/mail/Ejournal")
    private Session session;

    /** How long a mail server may keep us waiting for an answer, in milliseconds. */
    private static final String PATIENCE = "10000";

    private final String host = System.getProperty("ejournal.smtp.host", "");
    private final String user = System.getProperty("ejournal.smtp.user", "");
    private final String password = System.getProperty("ejournal.smtp.password", "");
    private final String from = System.getProperty("ejournal.smtp.from", "");
    private final String url = System.getProperty("ejournal.url", "");

    /** Whether the installation names a mail server. */
    public boolean isHired() {
        return !host.isBlank() && !from.isBlank();
    }

    /**
     * One way to the mail server, for as many letters as there are.
     *
     * @throws MailUnavailableException if it is not there
     */
    public Round open() {
        try {
            Transport transport = patient().getTransport("smtp");
            if (user.isBlank()) {
                transport.connect();
            } else {
                transport.connect(user, password);
            }
            return new Round(transport);
        } catch (MessagingException away) {
            throw new MailUnavailableException(away);
        }
    }

    /** The server's own session, with limits to waiting, and no way around encryption where it is wanted. */
    private Session patient() {
        Properties properties = new Properties();
        properties.putAll(session.getProperties());
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty(
                "mail.smtp.starttls.required", properties.getProperty("mail.smtp.starttls.enable", "false"));
        return Session.getInstance(properties);
    }

    /** An open way to the mail server. */
    public final class Round implements AutoCloseable {

        private final Transport transport;

        private Round(Transport transport) {
            this.transport = transport;
        }

        /** Hands a letter over; says what the server said. */
        public Outcome send(Letter letter, Instant now) {
            try {
                MimeMessage message = message(letter, now);
                transport.sendMessage(message, message.getAllRecipients());
                return Outcome.SENT;
            } catch (SendFailedException refused) {
                return new Outcome(isFinal(refused) ? Outcome.Kind.REFUSED : Outcome.Kind.LATER, said(refused));
            } catch (MessagingException away) {
                return new Outcome(Outcome.Kind.LATER, said(away));
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                // what was accepted before stays accepted
            }
        }
    }

    private MimeMessage message(Letter letter, Instant now) throws MessagingException {
        LetterText text = LetterWriter.write(letter, url);
        InternetAddress sender = sender();
        MimeMessage message = new Named(session, letter.messageId(), sender.getAddress());
        message.setFrom(sender);
        message.setRecipients(Message.RecipientType.TO, new Address[] {new InternetAddress(letter.address(), true)});
        message.setSubject(text.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.isCode()) {
            message.setHeader("List-Unsubscribe", "<" + url + LetterWriter.PREFERENCES + ">");
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text.plain(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(text.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        InternetAddress sender = new InternetAddress(from);
        String name = sender.getPersonal();
        try {
            sender.setPersonal(name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java platform has UTF-8", impossible);
        }
        return sender;
    }

    /** A server says by a code of five hundred and some that it will never take the letter. */
    private static boolean isFinal(SendFailedException refused) {
        for (Throwable cause = refused; cause != null; cause = next(cause)) {
            if (cause.getMessage() != null && cause.getMessage().strip().matches("(?s)55[0-4][ -].*")) {
                return true;
            }
        }
        return false;
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : failure.getCause();
    }

    private static String said(MessagingException failure) {
        String said = String.valueOf(failure.getMessage()).strip();
        return said.length() > 300 ? said.substring(0, 300) : said;
    }

    /** A message that keeps the Message-ID it is given. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, UUID id, String from) {
            super(session);
            this.id = "<" + id + from.substring(from.lastIndexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
