package nl.meent.standalone;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.standalone.content.DemoFiles;
import nl.meent.standalone.data.DataDirectory;
import nl.meent.standalone.data.Secrets;
import nl.meent.standalone.identity.IdentityProvider;
import nl.meent.standalone.mail.MailCatcher;
import nl.meent.standalone.ports.Addresses;

/** What the launcher holds itself: the MongoDB-compatible store, the identity provider and the mail catcher. */
final class Stores implements AutoCloseable {

    private final Console console;
    private final Deque<Held> held = new ArrayDeque<>();

    private Stores(Console console) {
        this.console = console;
    }

    /** Something that runs in this process. */
    private interface Held extends AutoCloseable {

        @Override
        void close();
    }

    private interface Opening {

        Held open() throws IOException;
    }

    /** Starts all; throws {@link StartRefused} with nothing of it running. */
    static Stores start(DataDirectory data, Addresses addresses, Secrets secrets, Console console) {
        Stores stores = new Stores(console);
        stores.hold(
                "store",
                addresses.store(),
                () -> EmbeddedMongo.open(
                        data.mongo().resolve("meent.mv"),
                        EmbeddedMongo.Options.defaults().withPort(addresses.store()))::close);
        stores.hold(
                "identity provider",
                addresses.identity(),
                () -> IdentityProvider.start(addresses, data.identity(), secrets, DemoFiles.members())::close);
        stores.hold("mail catcher", addresses.mail(), () -> MailCatcher.start(addresses)::close);
        return stores;
    }

    private void hold(String name, int port, Opening opening) {
        Instant began = Instant.now();
        try {
            held.push(opening.open());
            console.up(name, port, Duration.between(began, Instant.now()));
        } catch (IOException e) {
            close();
            throw new StartRefused("The " + name + " can't be started: " + e.getMessage() + ".", e);
        }
    }

    /** The last one first. */
    @Override
    public void close() {
        while (!held.isEmpty()) {
            held.pop().close();
        }
    }
}
