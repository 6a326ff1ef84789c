package nl.meent.standalone.parts;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.meent.standalone.StartRefused;
import nl.meent.standalone.data.DataDirectory;
import nl.meent.standalone.data.Secrets;
import nl.meent.standalone.parts.Part.Wave;
import nl.meent.standalone.ports.Addresses;

/** The parts of the platform that run as children, and what each is told. */
public final class Catalogue {

    /** Name of the log: the same wherever a data directory is used. */
    private static final String LOG = "meent.localhost/log";

    private final Path built;
    private final DataDirectory data;
    private final Addresses addresses;
    private final Secrets secrets;

    /** @param built the directory in which the build put the parts' archives */
    public Catalogue(Path built, DataDirectory data, Addresses addresses, Secrets secrets) {
        this.built = built;
        this.data = data;
        this.addresses = addresses;
        this.secrets = secrets;
    }

    /** Every part, in the order in which they are shown. */
    public List<Part> parts() {
        return List.of(elasticsearch(), community(), search(), notification(), portal());
    }

    /** Refuses the start with the names of the parts that were not built, before anything runs. */
    public void requireBuilt() {
        List<String> missing = parts().stream()
                .map(Part::name)
                .filter(name -> !Files.isRegularFile(archive(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("Not built: %s; looked in %s. mvn package builds everything."
                    .formatted(String.join(", ", missing), built));
        }
    }

    private Part elasticsearch() {
        int port = addresses.elasticsearch();
        return new Part(
                "elasticsearch",
                port,
                Wave.CORE,
                new NodeArchive(
                        archive("elasticsearch"),
                        data.run().resolve("elasticsearch"),
                        data.elasticsearch(),
                        port,
                        "256m"),
                new Environment().variables(),
                URI.create("http://127.0.0.1:" + port + "/"),
                data.logOf("elasticsearch"));
    }

    private Part community() {
        return service(
                "community-service",
                addresses.community(),
                Wave.CORE,
                "256m",
                common().with("meent.keys.encryption-key", secrets.encryptionKey())
                        .with("meent.secret", secrets.community())
                        .with("meent.calendar.portal", Addresses.url(addresses.portal()))
                        .with("meent.transparency.origin", LOG)
                        .with("meent.transparency.signing-key", secrets.logSigning()));
    }

    private Part search() {
        return service(
                "search-service",
                addresses.search(),
                Wave.FOLLOWERS,
                "192m",
                common().with("meent.community.url", Addresses.url(addresses.community()))
                        .with("meent.elasticsearch.url", "http://127.0.0.1:" + addresses.elasticsearch())
                        .with("meent.client.id", "search-service")
                        .with("meent.client.secret", secrets.searchClient()));
    }

    private Part notification() {
        return service(
                "notification-service",
                addresses.notification(),
                Wave.FOLLOWERS,
                "192m",
                common().with("meent.community.url", Addresses.url(addresses.community()))
                        .with("meent.mail.host", "127.0.0.1")
                        .with("meent.mail.port", addresses.mail())
                        .with("meent.mail.sender", "Meent <meent@meent.example>")
                        .with("meent.mail.portal", Addresses.url(addresses.portal()))
                        .with("meent.push.private-key", secrets.push())
                        .with("meent.push.contact", "mailto:meent@meent.example")
                        .with("meent.client.id", "notification-service")
                        .with("meent.client.secret", secrets.notificationClient()));
    }

    private Part portal() {
        return service(
                "portal",
                addresses.portal(),
                Wave.FRONT,
                "192m",
                common().with("meent.community.url", Addresses.url(addresses.community()))
                        .with("meent.search.url", Addresses.url(addresses.search()))
                        .with("meent.notification.url", Addresses.url(addresses.notification()))
                        .with("meent.client.id", "meent-portal")
                        .with("meent.client.secret", secrets.portalClient()));
    }

    private Environment common() {
        return new Environment()
                .with("meent.mongodb.uri", "mongodb://localhost:" + addresses.store())
                .with("meent.issuer.uri", addresses.issuer())
                .with("meent.issuer.insecure", true)
                .with("meent.member-id-key", secrets.memberIdKey())
                .with("meent.standalone", true)
                .with("meent.parent-pipe", true);
    }

    private Part service(String name, int port, Wave wave, String heap, Environment environment) {
        environment
                .with("server.port", port)
                .with("server.address", "127.0.0.1")
                .with("management.server.port", Addresses.management(port))
                .with("management.server.address", "127.0.0.1")
                .with("meent.node-id", name);
        return new Part(
                name,
                port,
                wave,
                new BootJar(archive(name), data.run().resolve(name), heap),
                environment.variables(),
                URI.create("http://127.0.0.1:" + port + "/readyz"),
                data.logOf(name));
    }

    private Path archive(String name) {
        return built.resolve(name + (name.equals("elasticsearch") ? ".zip" : ".jar"));
    }
}
