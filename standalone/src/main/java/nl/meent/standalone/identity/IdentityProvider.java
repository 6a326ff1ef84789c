package nl.meent.standalone.identity;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.meent.standalone.content.Member;
import nl.meent.standalone.data.Secrets;
import nl.meent.standalone.ports.Addresses;

/** The OpenID Connect provider of standalone, on 127.0.0.1, for demonstration accounts only. */
public final class IdentityProvider implements AutoCloseable {

    private static final int BACKLOG = 64;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private IdentityProvider(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
    }

    /**
     * Starts it.
     *
     * @param keys    the directory of its signing key, made if missing
     * @param members the accounts
     */
    public static IdentityProvider start(
            Addresses addresses, java.nio.file.Path keys, Secrets secrets, List<Member> members) throws IOException {
        Accounts accounts = new Accounts(members);
        Clients clients = clients(secrets);
        Engine engine = new Engine(addresses.issuer(), SigningKey.provider(keys), new MeentTokens(accounts));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), addresses.identity()), BACKLOG);
        server.createContext(
                "/",
                new Front(
                        addresses.issuer(),
                        hosts(addresses.identity()),
                        engine,
                        new Authorization(engine, clients, accounts, origins(addresses.portal())),
                        new TokenEndpoint(engine, clients, accounts)));
        IdentityProvider provider = new IdentityProvider(server);
        server.start();
        return provider;
    }

    private static Clients clients(Secrets secrets) {
        return new Clients(List.of(
                Client.commandLine(),
                Client.portal(secrets.portalClient()),
                Client.follower("search-service", secrets.searchClient(), "log:read"),
                Client.follower("notification-service", secrets.notificationClient(), "log:read", "log:sealed")));
    }

    private static Set<String> hosts(int port) {
        return Set.of("localhost:" + port, "127.0.0.1:" + port);
    }

    private static Set<String> origins(int port) {
        return Set.of("http://localhost:" + port, "http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
