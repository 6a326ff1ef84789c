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

/** One more instance of community-service, beside the one that the launcher keeps, on the same store. */
public final class SecondCommunity implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final int PORT = 9;
    private static final String NAME = "community-service-2";

    private final Process process;
    private final int port;

    private SecondCommunity(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it from what the launcher extracted, told the same, and waits until it is ready. */
    public static SecondCommunity start(Platform platform) {
        int port = platform.portBase() + PORT;
        Path jar = platform.data().resolve(Path.of("run", "community-service", "community-service.jar"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(log(platform));
        builder.environment().putAll(environment(platform, port));
        try {
            SecondCommunity second = new SecondCommunity(builder.start(), port);
            second.awaitReady();
            return second;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File log(Platform platform) {
        return platform.data().resolve("logs").resolve(NAME + ".log").toFile();
    }

    private static Map<String, String> environment(Platform platform, int port) {
        return Map.ofEntries(
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("MANAGEMENT_SERVER_PORT", Integer.toString(port + 1_000)),
                Map.entry("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("MEENT_NODEID", NAME),
                Map.entry("MEENT_MONGODB_URI", "mongodb://localhost:" + (platform.portBase() + 5)),
                Map.entry("MEENT_ISSUER_URI", platform.issuer()),
                Map.entry("MEENT_ISSUER_INSECURE", "true"),
                Map.entry("MEENT_MEMBERIDKEY", platform.secret("member-id-key")),
                Map.entry("MEENT_KEYS_ENCRYPTIONKEY", platform.secret("encryption-key")),
                Map.entry("MEENT_SECRET", platform.secret("community-secret")),
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

    String url() {
        return Platform.url(port);
    }

    /** Tells it to stop, and waits. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(NAME + " doesn't stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
