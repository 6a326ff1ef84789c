package nl.meent.acceptance.platform;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;

/** A child process of the launcher with an address of its own, to ask, to look at and to kill. */
public enum Part {
    PORTAL("portal", 0),
    COMMUNITY("community-service", 1),
    SEARCH("search-service", 2),
    NOTIFICATION("notification-service", 3),
    ELASTICSEARCH("elasticsearch", 6);

    private static final int MANAGEMENT = 1_000;

    private final String title;
    private final int distance;

    /** @param distance from the platform's lowest port */
    Part(String title, int distance) {
        this.title = title;
        this.distance = distance;
    }

    int port(int base) {
        return base + distance;
    }

    /** The process that runs now; empty between two. It is known by the directory that it was started from. */
    public Optional<ProcessHandle> process(Platform platform) {
        String started = File.separator + "run" + File.separator + title + File.separator;
        return platform.launcher()
                .handle()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .filter(child -> child.info().commandLine().orElse("").contains(started))
                .findFirst();
    }

    /** Whether it says that it is ready. */
    public boolean isReady(Platform platform) {
        try {
            return get(platform, this == ELASTICSEARCH ? "/" : "/readyz").status() == 200;
        } catch (UncheckedIOException e) {
            return false; // nobody listens
        }
    }

    /** What it answers somebody without a token. */
    public Answer get(Platform platform, String path) {
        return get(port(platform.portBase()), path);
    }

    /** What its management port answers, such as {@code /actuator/health}. */
    public Answer manage(Platform platform, String path) {
        return get(port(platform.portBase()) + MANAGEMENT, path);
    }

    private static Answer get(int port, String path) {
        return new Answer(Http.send(
                HttpRequest.newBuilder(URI.create(Platform.url(port) + path)).build()));
    }
}
