package nl.meent.standalone;

import java.time.Duration;
import java.util.List;
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
        openStores(data, secrets);
        List<String> missing = catalogue.missing();
        missing.forEach(name -> console.say("  " + name + " was not built and is left out"));
        List<Part> parts = catalogue.parts().stream()
                .filter(part -> !missing.contains(part.name()))
                .toList();
        for (Part.Wave wave : Part.Wave.values()) {
            supervisor.start(parts.stream().filter(part -> part.wave() == wave).toList());
        }
    }

    private synchronized void openStores(DataDirectory data, Secrets secrets) {
        if (!closed) {
            stores = Stores.start(data, addresses, secrets, console);
        }
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
