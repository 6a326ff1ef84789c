package nl.meent.standalone.parts;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A child process of the launcher.
 *
 * @param name        what people and log files call it
 * @param port        where it listens
 * @param wave        when it is started
 * @param preparation makes the command that starts it; done once, before the first start
 * @param environment what it is told, secrets included; never shown
 * @param readiness   answers 200 when it is up
 * @param log         where its output goes
 */
public record Part(
        String name,
        int port,
        Wave wave,
        Preparation preparation,
        Map<String, String> environment,
        URI readiness,
        Path log) {

    /** Parts of one wave start together, once the wave before is up; they stop in the opposite order. */
    public enum Wave {
        /** The write side and the search engine. */
        CORE,
        /** What follows the log. */
        FOLLOWERS,
        /** What people see: when it answers, all else stands. */
        FRONT
    }

    /** Lays out what is started, so that a build beside it disturbs nothing, and says how it is started. */
    @FunctionalInterface
    public interface Preparation {

        /** Blocks; throws {@link nl.meent.standalone.StartRefused} if it can't be done. */
        List<String> command();
    }

    /** Says nothing of the environment, which holds secrets. */
    @Override
    public String toString() {
        return name + " on port " + port;
    }
}
