package nl.meent.community.files;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.meent.community.clock.PlatformClock;
import nl.meent.runtime.log.ServedPosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes away what nothing shows: files that were brought and never saved with a draft, or were taken out of one. Several
 * instances may do it at once.
 */
@Component
public class FileSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

    private final Files files;
    private final List<FileUse> uses;
    private final ServedPosition position;
    private final FileProperties properties;
    private final PlatformClock clock;
    private volatile @Nullable Disposable sweeping;

    FileSweep(
            Files files, List<FileUse> uses, ServedPosition position, FileProperties properties, PlatformClock clock) {
        this.files = files;
        this.uses = List.copyOf(uses);
        this.position = position;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Looks once; how many files went. None while the read side is behind the log: what shows a file may not be there yet, all the
     * more when it is built again.
     */
    public Mono<Long> sweep() {
        Instant moment = clock.instant().minus(properties.keptUnused());
        return position.head()
                .filterWhen(head -> position.current().map(reached -> reached >= head))
                .flatMap(_ -> files.unusedSince(moment).collectList())
                .flatMap(this::withoutShown)
                .flatMap(ids -> files.forget(ids, moment))
                .flatMap(gone -> files.forgetPieces(moment).thenReturn(gone))
                .defaultIfEmpty(0L);
    }

    private Mono<List<String>> withoutShown(List<String> ids) {
        return Flux.fromIterable(uses)
                .concatMap(use -> use.shown(ids))
                .collect(HashSet<String>::new, Set::add)
                .map(shown -> ids.stream().filter(id -> !shown.contains(id)).toList());
    }

    @Override
    public void start() {
        sweeping = Flux.interval(properties.sweepEvery())
                .onBackpressureDrop()
                .concatMap(_ -> sweep().onErrorResume(FileSweep::failed), 1)
                .subscribe();
    }

    private static Mono<Long> failed(Throwable failure) {
        LOG.atWarn()
                .addKeyValue("event", "file-sweep-failed")
                .setCause(failure)
                .log("Files that nothing shows could not be taken away; it is tried again");
        return Mono.empty();
    }

    @Override
    public void stop() {
        Disposable running = sweeping;
        if (running != null) {
            running.dispose();
        }
        sweeping = null;
    }

    @Override
    public boolean isRunning() {
        return sweeping != null;
    }
}
