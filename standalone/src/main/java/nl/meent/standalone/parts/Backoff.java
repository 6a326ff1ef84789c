package nl.meent.standalone.parts;

import java.time.Duration;

/** How long to wait before a part that died is started again: 1, 2, 4, 8, 16, then 30 seconds. */
final class Backoff {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private int deaths;

    /** The pause after one more death; a part that had run for a minute begins anew. */
    Duration afterDeath(Duration ran) {
        if (ran.compareTo(STEADY) >= 0) {
            deaths = 0;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(deaths, 5));
        deaths++;
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
