package nl.meent.notification.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** The mail server, and what its refusals mean. */
final class MailServer {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "60000";
    private static final int PERMANENT = 500;

    private final MailSettings settings;
    private final Session session;

    MailServer(MailSettings settings) {
        this.settings = settings;
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.starttls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session = Session.getInstance(properties);
    }

    /** Opens a connection; fails if the server is away or doesn't know us. */
    Line connect() throws MessagingException {
        Transport transport = session.getTransport("smtp");
        transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return new Line(transport);
    }

    /** A connection over which messages go one after another. */
    static final class Line implements AutoCloseable {

        private final Transport transport;

        Line(Transport transport) {
            this.transport = transport;
        }

        /** Returns when the server has taken the message. */
        void send(MimeMessage message) throws MessagingException {
            transport.sendMessage(message, message.getRecipients(Message.RecipientType.TO));
        }

        boolean isOpen() {
            return transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException _) {
                // The server has hung up already; what it took, it took.
            }
        }
    }

    /**
     * The code with which the server refused this message for good; 0 if it may take it later. That it refuses our sender
     * says nothing of the message.
     */
    static int refusal(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            int code = switch (cause) {
                case SMTPAddressFailedException recipient -> recipient.getReturnCode();
                case SMTPSendFailedException data when !data.getCommand().startsWith("MAIL") -> data.getReturnCode();
                default -> 0;
            };
            if (code != 0) {
                return code >= PERMANENT ? code : 0;
            }
        }
        return 0;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
