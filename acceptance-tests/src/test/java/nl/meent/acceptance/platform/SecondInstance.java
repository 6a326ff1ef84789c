package nl.meent.acceptance.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One more instance of a service, beside the one that the launcher keeps, on the same store. */
public final class SecondInstance implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final int PORT = 9;

    private final String name;
    private final Process process;
    private final int port;

    private SecondInstance(String name, Process process, int port) {
        this.name = name;
        this.process = process;
        this.port = port;
    }

    /** One of community-service. */
    public static SecondInstance ofCommunity(Platform platform) {
        return start(
                platform,
                "community-service",
                Map.of(
                        "MEENT_KEYS_ENCRYPTIONKEY", platform.secret("encryption-key"),
                        "MEENT_SECRET", platform.secret("community-secret"),
                        "MEENT_TRANSPARENCY_ORIGIN", "meent.localhost/log",
                        "MEENT_TRANSPARENCY_SIGNINGKEY", platform.secret("log-signing-key")));
    }

    /**
     * One of the portal.
     *
     * @param writes how many forms a member may send at once, and how many in a minute
     */
    public static SecondInstance ofPortal(Platform platform, int writes) {
        return start(
                platform,
                "portal",
                Map.of(
                        "MEENT_COMMUNITY_URL", platform.url(Part.COMMUNITY),
                        "MEENT_SEARCH_URL", platform.url(Part.SEARCH),
                        "MEENT_NOTIFICATION_URL", platform.url(Part.NOTIFICATION),
                        "MEENT_CLIENT_ID", "meent-portal",
                        "MEENT_CLIENT_SECRET", platform.secret("client.meent-portal"),
                        "MEENT_WRITELIMITS_BURST", Integer.toString(writes),
                        "MEENT_WRITELIMITS_PERMINUTE", Integer.toString(writes)));
    }

    /** Starts it from what the launcher extracted, told the same and what it alone is told, and waits until it is ready. */
    private static SecondInstance start(Platform platform, String service, Map<String, String> told) {
        String name = service + "-2";
        int port = platform.portBase() + PORT;
        Path jar = platform.data().resolve(Path.of("run", service, service + ".jar"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(log(platform, name));
        builder.environment().putAll(common(platform, name, port));
        builder.environment().putAll(told);
        try {
            SecondInstance second = new SecondInstance(name, builder.start(), port);
            second.awaitReady();
            return second;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File log(Platform platform, String name) {
        return platform.data().resolve("logs").resolve(name + ".log").toFile();
    }

    private static Map<String, String> common(Platform platform, String name, int port) {
        return Map.ofEntries(
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("MANAGEMENT_SERVER_PORT", Integer.toString(port + 1_000)),
                Map.entry("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("MEENT_NODEID", name),
                Map.entry("MEENT_MONGODB_URI", "mongodb://localhost:" + (platform.portBase() + 5)),
                Map.entry("MEENT_ISSUER_URI", platform.issuer()),
                Map.entry("MEENT_ISSUER_INSECURE", "true"),
                Map.entry("MEENT_MEMBERIDKEY", platform.secret("member-id-key")),
                Map.entry("MEENT_STANDALONE", "true"),
                Map.entry("MEENT_PARENTPIPE", "true"));
    }

    private void awaitReady() {
        HttpRequest probe =
                HttpRequest.newBuilder(URI.create(url() + "/readyz")).build();
        Awaitility.await()
                .atMost(START)
                .ignoreException(UncheckedIOException.class)
                .until(() -> Http.send(probe).statusCode() == 200);
    }

    /** Where it listens, without a slash at its end. */
    public String url() {
        return Platform.url(port);
    }

    /** Tells it to stop, and waits. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " doesn't stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
