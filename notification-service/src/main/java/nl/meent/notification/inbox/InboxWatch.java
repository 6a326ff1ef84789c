package nl.meent.notification.inbox;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Progress;
import nl.meent.notification.notices.Sequence;
import nl.meent.runtime.log.ServedPosition;
import nl.meent.runtime.web.words.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells connected members what comes into their inboxes. While there are any it watches the inbox position, once per
 * process, and asks for all of them at once when it has moved: the process that projects hears it at once, others look.
 * Everything up to the watched place is read when a member connects, everything after it is pushed, so nothing is lost or
 * repeated in between.
 */
@Component
public class InboxWatch implements Progress, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int CHUNK = 500;
    private static final int READ_AHEAD = 50;

    private final ServedPosition position;
    private final Inboxes inboxes;
    private final Readers readers;
    private final InboxItems items;
    private final Set<Connection> connections = new HashSet<>();
    private final Sinks.Many<Long> reached = Sinks.many().multicast().directBestEffort();
    private @Nullable Sequence watched;
    private volatile @Nullable Disposable watching;

    /** Watches the given position. */
    public InboxWatch(ServedPosition position, Inboxes inboxes, Readers readers, InboxItems items) {
        this.position = position;
        this.inboxes = inboxes;
        this.readers = readers;
        this.items = items;
    }

    /**
     * Connects a member.
     *
     * @param member   who listens
     * @param after    the last place that the member has seen, or null to begin now
     * @param language in which language
     * @return what came after that place and what comes, in order; completes when the member is too slow, when the store
     *     fails, or when this process stops
     */
    public Flux<StreamedItem> connect(MemberId member, @Nullable Sequence after, Language language) {
        return Flux.usingWhen(
                known().map(_ -> new Connection(member, language)),
                connection -> {
                    Sequence now = add(connection);
                    Flux<StreamedItem> missed = after == null ? Flux.empty() : missed(connection, after, now);
                    return missed.concatWith(connection.items());
                },
                connection -> Mono.fromRunnable(() -> remove(connection)));
    }

    private Mono<Sequence> known() {
        return position.current().map(reached -> {
            synchronized (connections) {
                if (watched == null || connections.isEmpty()) {
                    watched = Sequence.endOf(reached);
                }
                return watched;
            }
        });
    }

    private Sequence add(Connection connection) {
        synchronized (connections) {
            connections.add(connection);
            return Objects.requireNonNull(watched);
        }
    }

    private void remove(Connection connection) {
        synchronized (connections) {
            connections.remove(connection);
        }
    }

    private Flux<StreamedItem> missed(Connection connection, Sequence after, Sequence upTo) {
        Set<MemberId> member = Set.of(connection.member());
        return readers.of(connection.member())
                .flatMapMany(reader -> inboxes.between(member, after, upTo)
                        .filter(entry -> reader.sees(entry.notice()))
                        .buffer(READ_AHEAD)
                        .concatMap(
                                entries -> items.showing(entries)
                                        .flatMapIterable(showing -> entries.stream()
                                                .map(entry -> StreamedItem.of(entry, showing, connection.language()))
                                                .toList()),
                                1));
    }

    @Override
    public void reached(long position) {
        var _ = reached.tryEmitNext(position); // nobody listens before the start; what is missed is looked up
    }

    private Mono<Long> look() {
        return isConnected() ? position.current().onErrorResume(_ -> Mono.empty()) : Mono.empty();
    }

    boolean isConnected() {
        synchronized (connections) {
            return !connections.isEmpty();
        }
    }

    private Mono<Void> moved(long reached) {
        Sequence from;
        Sequence upTo = Sequence.endOf(reached);
        List<Connection> connected;
        synchronized (connections) {
            from = watched;
            if (from == null || upTo.compareTo(from) <= 0) {
                return Mono.empty();
            }
            watched = upTo;
            connected = List.copyOf(connections);
        }
        return connected.isEmpty() ? Mono.empty() : push(connected, from, upTo);
    }

    private Mono<Void> push(List<Connection> connected, Sequence from, Sequence upTo) {
        Map<MemberId, List<Connection>> listening =
                connected.stream().collect(Collectors.groupingBy(Connection::member));
        return Flux.defer(() -> inboxes.between(listening.keySet(), from, upTo))
                .buffer(CHUNK)
                .concatMap(entries -> push(listening, entries), 1)
                .then()
                .onErrorResume(failed -> {
                    LOG.atWarn().setCause(failed).log("inbox.stream.interrupted");
                    connected.forEach(Connection::end);
                    return Mono.empty();
                });
    }

    private Mono<Void> push(Map<MemberId, List<Connection>> listening, List<Entry> entries) {
        Set<MemberId> told =
                entries.stream().map(entry -> entry.notice().memberId()).collect(Collectors.toSet());
        return Mono.zip(readers.of(told), items.showing(entries))
                .doOnNext(both -> entries.forEach(entry -> {
                    MemberId member = entry.notice().memberId();
                    Reader reader = both.getT1().get(member);
                    if (reader != null && reader.sees(entry.notice())) {
                        listening
                                .getOrDefault(member, List.of())
                                .forEach(connection -> connection.push(entry, both.getT2()));
                    }
                }))
                .then();
    }

    @Override
    public void start() {
        Flux<Long> lookedUp = Flux.interval(BETWEEN_LOOKS).onBackpressureDrop().concatMap(_ -> look(), 1);
        watching = Flux.merge(lookedUp, reached.asFlux())
                .onBackpressureLatest()
                .concatMap(this::moved, 1)
                .subscribe();
    }

    /** Ends all streams, so that a graceful stop need not wait for them. */
    @Override
    public void stop() {
        Disposable running = watching;
        if (running != null) {
            running.dispose();
        }
        watching = null;
        synchronized (connections) {
            List.copyOf(connections).forEach(Connection::end);
        }
    }

    @Override
    public boolean isRunning() {
        return watching != null;
    }
}
