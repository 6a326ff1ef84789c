package nl.meent.portal.calls;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A service understood the call and said no (4xx): the problem says why. */
public final class Refused extends RuntimeException {
    private final transient Problem problem;
    private final @Nullable Duration pause;

    public Refused(Problem problem) {
        this(problem, null);
    }

    /** @param pause how long to wait before trying again; null if that wasn't said */
    public Refused(Problem problem, @Nullable Duration pause) {
        super("refused with " + problem.status() + " " + problem.code(), null, false, false);
        this.problem = problem;
        this.pause = pause;
    }

    public Problem problem() {
        return problem;
    }

    public int status() {
        return problem.status();
    }

    /** How long to wait before trying again, as {@code Retry-After} said; null if it said nothing. */
    public @Nullable Duration pause() {
        return pause;
    }
}
