package nl.meent.community.agenda;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meent.community.commands.Commands;
import nl.meent.runtime.rejections.RejectedException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Does what is due. Every instance looks every half second and sends the same commands under the same commit ids, so it
 * doesn't matter which of them is up, how many are, or how long none was. Items are done in order of time, one at a time,
 * except those for which something must be prepared: they go on beside it, each once at a time and a few at once, since
 * nothing that opens or closes may wait for them.
 *
 * <p>An item stays on the agenda until the projection has seen the event that it led to. Until then it isn't sent again
 * by the same instance for a minute: a command that found nothing to do must not be repeated twice a second for ever.
 */
public final class AgendaClockwork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AgendaClockwork.class);
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 500;
    private static final int PREPARED_AT_ONCE = 4;

    private final MongoCollection<Document> agenda;
    private final Map<String, Function<AgendaItem, Object>> commandsByName = new HashMap<>();
    private final Map<String, Function<AgendaItem, Mono<Object>>> preparedByName = new HashMap<>();
    private final Commands commands;
    private final Clock clock;
    private final Map<String, Instant> sent = new ConcurrentHashMap<>();
    private final Map<String, Disposable.Swap> beside = new ConcurrentHashMap<>();
    private volatile @Nullable Disposable ticking;

    /**
     * Prepares it.
     *
     * @param database of this service
     * @param rules    what items become
     * @param commands where they are sent
     * @param clock    the clock of the platform
     */
    public AgendaClockwork(MongoDatabase database, List<AgendaRule> rules, Commands commands, Clock clock) {
        this.agenda = database.getCollection(AgendaProjection.AGENDA);
        this.commands = commands;
        this.clock = clock;
        for (AgendaRule rule : rules) {
            commandsByName.putAll(rule.commands());
            preparedByName.putAll(rule.preparedCommands());
        }
    }

    /**
     * Does what is due now; completes when all of it has been tried, or has begun to be prepared. What failed is tried again the
     * next time.
     */
    public Mono<Void> tick() {
        return due(clock.instant())
                .collectList()
                .doOnNext(this::forgetWhatIsDone)
                .flatMapIterable(items -> items)
                .filter(this::isToBeSent)
                .concatMap(this::done)
                .then();
    }

    private Mono<Long> done(AgendaItem item) {
        Function<AgendaItem, Mono<Object>> preparing = preparedByName.get(item.command());
        return preparing == null
                ? send(item, Mono.fromCallable(() -> command(item)))
                : Mono.fromRunnable(() -> beginBeside(item, Mono.defer(() -> preparing.apply(item))));
    }

    /** What takes long is no reason to begin it again; what was one too many begins at a later tick. */
    private void beginBeside(AgendaItem item, Mono<Object> preparing) {
        Disposable.Swap running = Disposables.swap();
        if (beside.size() < PREPARED_AT_ONCE && beside.putIfAbsent(item.commitId(), running) == null) {
            running.update(send(item, preparing)
                    .subscribeOn(Schedulers.boundedElastic())
                    .doFinally(_ -> beside.remove(item.commitId(), running))
                    .subscribe());
        }
    }

    private Flux<AgendaItem> due(Instant now) {
        return Flux.from(agenda.find(Filters.lte("dueAt", now))
                        .sort(Sorts.ascending("dueAt", "_id"))
                        .limit(AT_ONCE))
                .map(AgendaProjection::item);
    }

    private void forgetWhatIsDone(List<AgendaItem> due) {
        sent.keySet().retainAll(due.stream().map(AgendaItem::commitId).collect(Collectors.toSet()));
    }

    private boolean isToBeSent(AgendaItem item) {
        if (beside.containsKey(item.commitId())) {
            return false;
        }
        Instant before = sent.get(item.commitId());
        return before == null || !clock.instant().isBefore(before.plus(PATIENCE));
    }

    private Mono<Long> send(AgendaItem item, Mono<Object> command) {
        return command.flatMap(ready -> commands.sendOnce(item.commitId(), ready))
                .doOnTerminate(() -> sent.put(item.commitId(), clock.instant()))
                .onErrorResume(failure -> {
                    if (!(failure instanceof RejectedException)) {
                        sent.remove(item.commitId());
                    }
                    LOG.atWarn()
                            .addKeyValue("event", "agenda-item-failed")
                            .addKeyValue("key", item.key())
                            .setCause(failure)
                            .log("An item of the agenda could not be done; it is tried again");
                    return Mono.empty();
                });
    }

    private Object command(AgendaItem item) {
        Function<AgendaItem, Object> command = commandsByName.get(item.command());
        if (command == null) {
            throw new IllegalStateException("No rule knows the command " + item.command());
        }
        return command.apply(item);
    }

    @Override
    public void start() {
        ticking = Flux.interval(TICK)
                .onBackpressureDrop()
                .concatMap(_ -> tick().onErrorResume(AgendaClockwork::storeAway), 1)
                .subscribe();
    }

    private static Mono<Void> storeAway(Throwable failure) {
        LOG.atWarn()
                .addKeyValue("event", "agenda-unreadable")
                .setCause(failure)
                .log("The agenda could not be read; it is tried again");
        return Mono.empty();
    }

    @Override
    public void stop() {
        Disposable running = ticking;
        if (running != null) {
            running.dispose();
        }
        ticking = null;
        beside.values().forEach(Disposable::dispose);
    }

    @Override
    public boolean isRunning() {
        return ticking != null;
    }
}
