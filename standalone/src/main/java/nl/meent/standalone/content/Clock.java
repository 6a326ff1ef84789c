package nl.meent.standalone.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** community-service's clock, which begins behind on an empty platform and is only ever moved ahead, up to now. */
final class Clock {

    private static final String PATH = "/v1/clock";
    private static final String ADMINISTRATOR = "beheerder-vng";

    private final BlockingApi api;
    private Duration ahead;

    private Clock(BlockingApi api, Duration ahead) {
        this.api = api;
        this.ahead = ahead;
    }

    static Clock of(BlockingApi api) throws InterruptedException {
        String ahead = api.send(ADMINISTRATOR, "GET", PATH, null, Map.of())
                .path("ahead")
                .asString("PT0S");
        return new Clock(api, Duration.parse(ahead));
    }

    /** Moves it to this moment, if it isn't there yet and the moment isn't to come. */
    void reach(Instant moment) throws InterruptedException {
        Duration wanted = Duration.between(Instant.now(), moment);
        if (wanted.compareTo(ahead) > 0 && !wanted.isPositive()) {
            set(wanted);
        }
    }

    /** Ends the filling: from here on it runs with the real one. */
    void reachNow() throws InterruptedException {
        if (ahead.isNegative()) {
            set(Duration.ZERO);
        }
    }

    private void set(Duration wanted) throws InterruptedException {
        api.send(ADMINISTRATOR, "PUT", PATH, Map.of("ahead", wanted.toString()), Map.of());
        ahead = wanted;
    }
}
