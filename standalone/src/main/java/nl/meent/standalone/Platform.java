package nl.meent.standalone;

import java.time.Duration;
import java.util.List;
import nl.meent.standalone.content.DemoLoader;
import nl.meent.standalone.data.DataDirectory;
import nl.meent.standalone.data.Secrets;
import nl.meent.standalone.parts.Catalogue;
import nl.meent.standalone.parts.Part;
import nl.meent.standalone.parts.Supervisor;
import nl.meent.standalone.ports.Addresses;
import nl.meent.standalone.ports.PortCheck;
import org.jspecify.annotations.Nullable;

/** The whole platform, started in order and stopped in the opposite one. The data directory's lock is held by others. */
final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Settings settings;
    private final Console console;
    private final Addresses addresses;
    private final Supervisor supervisor;
    private @Nullable Stores stores;
    private boolean closed;

    Platform(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        addresses = new Addresses(settings.portBase());
        supervisor = new Supervisor(console, settings.restart(), PATIENCE);
    }

    /** Blocks until everything is up; throws {@link StartRefused} otherwise, with some of it running. */
    void start() throws InterruptedException {
        PortCheck.requireFree(addresses);
        DataDirectory data = DataDirectory.at(settings.data());
        Secrets secrets = Secrets.of(data.identity());
        Catalogue catalogue = new Catalogue(settings.parts(), data, addresses, secrets);
        catalogue.requireBuilt();
        openStores(data, secrets);
        List<Part> parts = catalogue.parts();
        for (Part.Wave wave : Part.Wave.values()) {
            if (wave == Part.Wave.FRONT) {
                demoContent(data); // the portal answers last, when it stands
            }
            supervisor.start(parts.stream().filter(part -> part.wave() == wave).toList());
        }
    }

    private void demoContent(DataDirectory data) throws InterruptedException {
        DemoLoader loader =
                new DemoLoader(data.demoContent(), Addresses.url(addresses.community()), addresses.issuer(), console);
        if (settings.content()) {
            loader.load();
        } else {
            loader.leaveEmpty();
        }
    }

    private synchronized void openStores(DataDirectory data, Secrets secrets) {
        if (!closed) {
            stores = Stores.start(data, addresses, secrets, console);
        }
    }

    /** Whether there is anything to stop. */
    synchronized boolean holdsSomething() {
        return stores != null;
    }

    Addresses addresses() {
        return addresses;
    }

    /** Parts first, then the stores: nobody loses what it still has to write. */
    @Override
    public void close() {
        supervisor.close();
        synchronized (this) {
            closed = true;
            if (stores != null) {
                stores.close();
            }
        }
    }
}
