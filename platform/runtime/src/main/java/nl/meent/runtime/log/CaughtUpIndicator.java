package nl.meent.runtime.log;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Down while a follower is held up by an error, and until this instance has once reached the end of the log. */
final class CaughtUpIndicator extends AbstractReactiveHealthIndicator {

    private final Followers followers;
    private final ServedPosition position;
    private final LogFeed feed;
    private volatile boolean caughtUp;

    CaughtUpIndicator(Followers followers, ServedPosition position, LogFeed feed) {
        this.followers = followers;
        this.position = position;
        this.feed = feed;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return position.current().publishOn(Schedulers.boundedElastic()).map(reached -> health(builder, reached));
    }

    private Health health(Health.Builder builder, long reached) {
        long head = feed.head();
        caughtUp = caughtUp || reached >= head;
        return (caughtUp && followers.healthy(reached) ? builder.up() : builder.outOfService())
                .withDetail("position", reached)
                .withDetail("head", head)
                .build();
    }
}
