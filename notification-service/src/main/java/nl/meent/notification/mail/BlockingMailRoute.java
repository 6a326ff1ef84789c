package nl.meent.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import nl.meent.notification.mail.Letters.Letter;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.Outgoing;
import nl.meent.notification.outgoing.Result;
import nl.meent.notification.outgoing.Route;
import nl.meent.notification.outgoing.RouteClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes messages to the mail server, over one connection. */
final class BlockingMailRoute implements Route<Letter> {

    private static final Logger LOG = LoggerFactory.getLogger(BlockingMailRoute.class);

    private final LetterWriter writer;
    private final MailServer server;

    BlockingMailRoute(MailSettings settings) {
        this.writer = new LetterWriter(settings);
        this.server = new MailServer(settings);
    }

    @Override
    public Line<Letter> open() throws RouteClosedException {
        try {
            return new Connected(server.connect());
        } catch (MessagingException e) {
            throw new RouteClosedException(e);
        }
    }

    private final class Connected implements Line<Letter> {

        private final MailServer.Line line;

        Connected(MailServer.Line line) {
            this.line = line;
        }

        @Override
        public Result carry(Outgoing outgoing, Letter letter, Instant now) {
            return letter.address() == null ? Result.of(Outcome.UNADDRESSED) : send(outgoing, written(letter, now));
        }

        private MimeMessage written(Letter letter, Instant now) {
            try {
                return writer.write(letter, now);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private Result send(Outgoing outgoing, MimeMessage message) {
            try {
                line.send(message);
            } catch (MessagingException failure) {
                return refused(outgoing, failure);
            }
            return Result.of(Outcome.SENT);
        }

        private static Result refused(Outgoing outgoing, MessagingException failure) {
            int code = MailServer.refusal(failure);
            if (code == 0) {
                return Result.again();
            }
            LOG.atWarn()
                    .addKeyValue("notice", outgoing.notice())
                    .addKeyValue("code", code)
                    .log("mail.set-aside");
            return Result.of(Outcome.SET_ASIDE);
        }

        @Override
        public boolean isOpen() {
            return line.isOpen();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
