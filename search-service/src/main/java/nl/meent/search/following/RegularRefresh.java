package nl.meent.search.following;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows what was written to those who wait for nothing, every 500 ms if there is something new. */
@Component
final class RegularRefresh implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RegularRefresh.class);
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final SearchPosition position;
    private @Nullable Disposable running;

    RegularRefresh(SearchPosition position) {
        this.position = position;
    }

    @Override
    public void start() {
        running = Flux.interval(INTERVAL)
                .onBackpressureDrop()
                .concatMap(_ -> refresh(), 1)
                .subscribe();
    }

    private Mono<Long> refresh() {
        return position.refresh()
                .doOnError(failure -> LOG.atWarn().setCause(failure).log("search.refresh-failed"))
                .onErrorComplete();
    }

    @Override
    public void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
