package nl.meent.acceptance.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One running platform; {@link #shared()} is the one that all journeys of this module use. */
public final class Platform {

    private static final int START_SECONDS = 300;

    private final LauncherProcess launcher;
    private final Path data;
    private final int base;

    private Platform(LauncherProcess launcher, Path data, int base) {
        this.launcher = launcher;
        this.data = data;
        this.base = base;
    }

    /** Started once, when the first journey asks; stopped when the tests have ended. */
    public static Platform shared() {
        return Shared.PLATFORM;
    }

    private static final class Shared {
        private static final Platform PLATFORM = start(Path.of("target", "platform"));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLATFORM.launcher::close, "stop-platform"));
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

    public LauncherProcess launcher() {
        return launcher;
    }

    public Path data() {
        return data;
    }

    public int portBase() {
        return base;
    }

    String portal() {
        return url(base);
    }

    String community() {
        return url(base + 1);
    }

    String search() {
        return url(base + 2);
    }

    String notification() {
        return url(base + 3);
    }

    String issuer() {
        return url(base + 4) + "/meent";
    }

    /** A member who is signed in with one of the demonstration accounts. */
    public Member signIn(String account) {
        return new Member(this, account, Tokens.of(issuer(), account));
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
