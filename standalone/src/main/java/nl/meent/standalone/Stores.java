package nl.meent.standalone;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.standalone.content.DemoFiles;
import nl.meent.standalone.data.DataDirectory;
import nl.meent.standalone.data.Secrets;
import nl.meent.standalone.identity.IdentityProvider;
import nl.meent.standalone.ports.Addresses;

/** What the launcher holds itself: the MongoDB-compatible store and the identity provider. */
final class Stores implements AutoCloseable {

    private final EmbeddedMongo mongo;
    private final IdentityProvider identity;

    private Stores(EmbeddedMongo mongo, IdentityProvider identity) {
        this.mongo = mongo;
        this.identity = identity;
    }

    static Stores start(DataDirectory data, Addresses addresses, Secrets secrets, Console console) {
        try {
            Instant began = Instant.now();
            EmbeddedMongo mongo = EmbeddedMongo.open(
                    data.mongo().resolve("meent.mv"),
                    EmbeddedMongo.Options.defaults().withPort(addresses.store()));
            console.up("store", addresses.store(), Duration.between(began, Instant.now()));
            return new Stores(mongo, identity(data, addresses, secrets, console, mongo));
        } catch (IOException e) {
            throw new StartRefused("The store in " + data.mongo() + " can't be opened: " + e.getMessage() + ".", e);
        }
    }

    private static IdentityProvider identity(
            DataDirectory data, Addresses addresses, Secrets secrets, Console console, EmbeddedMongo mongo) {
        Instant began = Instant.now();
        try {
            IdentityProvider identity =
                    IdentityProvider.start(addresses, data.identity(), secrets, DemoFiles.members());
            console.up("identity provider", addresses.identity(), Duration.between(began, Instant.now()));
            return identity;
        } catch (IOException e) {
            mongo.close();
            throw new StartRefused("The identity provider can't be started: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        identity.close();
        mongo.close();
    }
}
