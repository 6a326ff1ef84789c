package nl.meent.standalone.mail;

import com.icegreen.greenmail.store.FolderException;
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
 * An SMTP server on 127.0.0.1 that takes every message for whomever it is, and a page that shows them. Messages are kept
 * in memory until the platform stops, or until there are very many.
 */
public final class MailCatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailCatcher.class);
    private static final int MOST = 5_000;
    private static final int CHECK_SECONDS = 5;

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
        try {
            server.start();
            MailCatcher catcher = new MailCatcher(server, MailPage.start(addresses.mailPage(), server));
            catcher.clean();
            return catcher;
        } catch (IllegalStateException | IOException e) {
            server.stop();
            throw new IOException(e.getMessage(), e);
        }
    }

    private void clean() {
        var _ = cleaning.scheduleWithFixedDelay(
                this::forgetAllWhenTooMany, CHECK_SECONDS, CHECK_SECONDS, TimeUnit.SECONDS);
    }

    private void forgetAllWhenTooMany() {
        if (server.getReceivedMessages().length > MOST) {
            try {
                server.purgeEmailFromAllMailboxes();
            } catch (FolderException e) {
                LOG.warn("Old e-mail can't be removed", e);
            }
        }
    }

    @Override
    public void close() {
        cleaning.shutdownNow();
        page.close();
        server.stop();
    }
}
