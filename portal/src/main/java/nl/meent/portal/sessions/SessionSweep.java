package nl.meent.portal.sessions;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Removes expired sessions every ten minutes; several instances may do it at once. */
@Component
class SessionSweep implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(SessionSweep.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final MongoSessionStore store;
    private final Disposable.Swap running = Disposables.swap();

    SessionSweep(MongoSessionStore store) {
        this.store = store;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        running.update(Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> store.createIndex().then(store.sweep()).onErrorResume(this::note))
                .subscribe());
    }

    private Mono<Long> note(Throwable failure) {
        log.warn("sessions.sweep-failed", failure);
        return Mono.empty();
    }

    @Override
    public void destroy() {
        running.dispose();
    }
}
