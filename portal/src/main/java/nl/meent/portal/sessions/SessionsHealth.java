package nl.meent.portal.sessions;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Without its sessions the portal is not ready; without a service it is, and says on its pages what is missing. */
@Component("sessionsHealthIndicator")
class SessionsHealth implements ReactiveHealthIndicator {
    private final MongoSessionStore store;

    SessionsHealth(MongoSessionStore store) {
        this.store = store;
    }

    @Override
    public Mono<Health> health() {
        return store.answers()
                .map(answer -> Health.up().build())
                .onErrorResume(failure -> Mono.just(Health.down(failure).build()));
    }
}
