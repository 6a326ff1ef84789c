package nl.meent.standalone.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.meent.standalone.ports.Addresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An SMTP server on 127.0.0.1 that takes every message for whomever it is, and a page that shows the last of them. Messages
 * are kept in memory until the platform stops.
 */
public final class MailCatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailCatcher.class);
    private static final int CHECK_SECONDS = 1;

    private final GreenMail server;
    private final MailPage page;
    private final ScheduledExecutorService cleaning = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mail-cleaning").factory());

    private MailCatcher(GreenMail server, MailPage page) {
        this.server = server;
        this.page = page;
    }

    /** Starts both; throws when a port is taken. */
    public static MailCatcher start(Addresses addresses) throws IOException {
        GreenMail server = new GreenMail(new ServerSetup(addresses.mail(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        CaughtMail caught = new CaughtMail();
        try {
            server.start();
            GreenMailUser everybody = server.setUser("everybody@localhost", "");
            server.getUserManager().setMessageDeliveryHandler((message, to) -> {
                caught.add(to.getEmail(), message.getMessage());
                return everybody;
            });
            MailCatcher catcher = new MailCatcher(server, MailPage.start(addresses.mailPage(), caught));
            catcher.clean();
            return catcher;
        } catch (IllegalStateException | IOException e) {
            server.stop();
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The server keeps what it took in a mailbox, which nobody reads. */
    private void clean() {
        var _ = cleaning.scheduleWithFixedDelay(this::emptyMailbox, CHECK_SECONDS, CHECK_SECONDS, TimeUnit.SECONDS);
    }

    private void emptyMailbox() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            LOG.warn("Old e-mail can't be removed", e);
        }
    }

    @Override
    public void close() {
        cleaning.shutdownNow();
        page.close();
        server.stop();
    }
}
