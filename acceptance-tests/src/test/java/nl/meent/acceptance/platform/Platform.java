package nl.meent.acceptance.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One running platform; {@link #shared()} is the one that all journeys of this module use, {@link #breakable()} the one
 * that may be killed.
 */
public final class Platform {

    private static final int START_SECONDS = 600;

    private static final String RUNNING = "meent.acceptance.port-base";

    private final int base;
    private final @Nullable Path directory;
    private final List<String> options;
    private int starts;
    private volatile @Nullable LauncherProcess launcher;

    /** @param directory where its data and what the launcher says go; null if somebody else started it */
    private Platform(int base, @Nullable Path directory, List<String> options) {
        this.base = base;
        this.directory = directory;
        this.options = options;
    }

    /**
     * Started once, when the first journey asks; stopped when the tests have ended. With
     * {@code -Dmeent.acceptance.port-base=8080} it is the one that runs there already, and is left running.
     */
    public static Platform shared() {
        return Shared.PLATFORM;
    }

    private static final class Shared {
        private static final Platform PLATFORM = System.getProperties().containsKey(RUNNING)
                ? new Platform(Integer.parseInt(System.getProperty(RUNNING, "")), null, List.of())
                : start("platform").stoppedWithTheTests();
    }

    /** An empty one beside it, of which tests may kill what they bring back; started once, stopped likewise. */
    public static Platform breakable() {
        return Breakable.PLATFORM;
    }

    private static final class Breakable {
        private static final Platform PLATFORM =
                start("faults", "-Dmeent.demo-content=false").stoppedWithTheTests();
    }

    /** Starts one on an empty directory and on ports that nobody uses. */
    private static Platform start(String name, String... options) {
        Path directory = Path.of("target", name);
        delete(directory);
        Platform platform = new Platform(Ports.freeBase(), directory, List.of(options));
        platform.startAgain();
        return platform;
    }

    private Platform stoppedWithTheTests() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> launcher().close(), "stop-platform"));
        return this;
    }

    /** Starts it on the data and ports that it had, when nothing of it runs any more; returns when it is up. */
    public void startAgain() {
        starts++;
        List<String> all = new ArrayList<>(List.of("-Dmeent.port-base=" + base, "-Dmeent.data=" + data()));
        all.addAll(options);
        LauncherProcess launched =
                LauncherProcess.start(directory().resolve("launcher-" + starts + ".out"), all.toArray(String[]::new));
        launcher = launched;
        launched.awaitUp(START_SECONDS);
    }

    /** The process that started it; an error if it ran already. */
    public LauncherProcess launcher() {
        return Objects.requireNonNull(launcher, "this platform was started by somebody else");
    }

    /** The directory with its data; an error if it ran already. */
    public Path data() {
        return directory().resolve("data").toAbsolutePath();
    }

    private Path directory() {
        return Objects.requireNonNull(directory, "this platform was started by somebody else");
    }

    public int portBase() {
        return base;
    }

    /** Where people find it with a browser, without a slash at its end. */
    public String portal() {
        return url(Part.PORTAL);
    }

    String url(Part part) {
        return url(part.port(base));
    }

    static String url(int port) {
        return "http://localhost:" + port;
    }

    String issuer() {
        return url(base + 4) + "/meent";
    }

    /** A member who is signed in with one of the demonstration accounts. */
    public Member signIn(String account) {
        return new Member(this, account, Tokens.of(issuer(), account));
    }

    /** Members who are signed in with accounts of the test's own, in the same order; the platform must be the tests' own too. */
    public List<Member> signIn(List<Account> accounts) {
        SigningKey key = SigningKey.of(data(), issuer());
        return accounts.stream()
                .map(account -> new Member(this, account.name(), key.token(account.claims())))
                .toList();
    }

    /** What its clock says, which a test may have moved ahead. */
    public Instant now(Member administrator) {
        return Instant.parse(
                administrator.get("/v1/clock").expect(200).json().path("now").asString());
    }

    /** Somebody who hasn't signed in. */
    public Member visitor() {
        return new Member(this, "visitor", null);
    }

    /** Somebody at the portal, with a browser that knows nothing yet. */
    public Browser browser() {
        return new Browser(this);
    }

    /** A secret that the launcher drew for this data directory, such as {@code member-id-key}. */
    String secret(String name) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data().resolve("identity").resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(secrets.getProperty(name), name);
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
