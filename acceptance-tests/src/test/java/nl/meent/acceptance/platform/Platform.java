package nl.meent.acceptance.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One running platform; {@link #shared()} is the one that all journeys of this module use. */
public final class Platform {

    private static final int START_SECONDS = 300;

    private static final String RUNNING = "meent.acceptance.port-base";

    private final @Nullable LauncherProcess launcher;
    private final @Nullable Path data;
    private final int base;

    private Platform(@Nullable LauncherProcess launcher, @Nullable Path data, int base) {
        this.launcher = launcher;
        this.data = data;
        this.base = base;
    }

    /**
     * Started once, when the first journey asks; stopped when the tests have ended. With
     * {@code -Dmeent.acceptance.port-base=8080} it is the one that runs there already, and is left running.
     */
    public static Platform shared() {
        return Shared.PLATFORM;
    }

    private static final class Shared {
        private static final Platform PLATFORM = System.getProperties().containsKey(RUNNING) ? running() : started();

        private static Platform running() {
            return new Platform(null, null, Integer.parseInt(System.getProperty(RUNNING, "")));
        }

        private static Platform started() {
            Platform platform = start(Path.of("target", "platform"));
            Runtime.getRuntime().addShutdownHook(new Thread(platform.launcher()::close, "stop-platform"));
            return platform;
        }
    }

    /** Starts another one on an empty directory of its own; the caller closes its {@link #launcher()}. */
    public static Platform start(Path directory) {
        delete(directory);
        int base = Ports.freeBase();
        Path data = directory.resolve("data").toAbsolutePath();
        LauncherProcess launcher = LauncherProcess.start(
                directory.resolve("launcher.out"), "-Dmeent.port-base=" + base, "-Dmeent.data=" + data);
        launcher.awaitUp(START_SECONDS);
        return new Platform(launcher, data, base);
    }

    /** The process that started it; an error if it ran already. */
    public LauncherProcess launcher() {
        return Objects.requireNonNull(launcher, "this platform was started by somebody else");
    }

    /** The directory with its data; an error if it ran already. */
    public Path data() {
        return Objects.requireNonNull(data, "this platform was started by somebody else");
    }

    public int portBase() {
        return base;
    }

    String url(Part part) {
        return url(part.port(base));
    }

    String issuer() {
        return url(base + 4) + "/meent";
    }

    /** A member who is signed in with one of the demonstration accounts. */
    public Member signIn(String account) {
        return new Member(this, account, Tokens.of(issuer(), account));
    }

    /** Somebody who hasn't signed in. */
    public Member visitor() {
        return new Member(this, "visitor", null);
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(directory)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
