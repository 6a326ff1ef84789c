package nl.meent.notification.following.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.meent.notification.following.Delivery;
import nl.meent.notification.following.Listener;
import nl.meent.notification.following.Progress;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Notice;
import nl.meent.runtime.log.Follower;
import nl.meent.runtime.log.LoggedEvent;

/**
 * The one projection of this service: what it remembers of the log and what members are told. Both are decided at the
 * event's place in the log, so a replay, a crash and another instance give the same inboxes.
 *
 * <p>Order of writing: what members are told, in the inbox and wherever else, then what is remembered, then the position. Each may be repeated.
 */
public final class InboxFollower implements Follower {

    private final List<Listener> listeners;
    private final List<Delivery> deliveries;
    private final List<Progress> progress;
    private final Ownership ownership;
    private final MongoMemory memory;
    private final InboxWriter writer;

    /**
     * Follows for these listeners.
     *
     * @param database   the service's own database
     * @param listeners  what the features make of events
     * @param deliveries where else than into the inbox members are told
     * @param progress   who hears that the inboxes have moved on
     */
    public InboxFollower(
            MongoDatabase database, List<Listener> listeners, List<Delivery> deliveries, List<Progress> progress) {
        this.listeners =
                listeners.stream().sorted(Comparator.comparing(Listener::order)).toList();
        this.deliveries = List.copyOf(deliveries);
        this.progress = List.copyOf(progress);
        this.ownership = new Ownership(database);
        this.memory = new MongoMemory(database);
        this.writer = new InboxWriter(database);
    }

    @Override
    public String name() {
        return Collections.PROJECTION;
    }

    @Override
    public void handle(List<LoggedEvent> batch) {
        if (!ownership.confirm()) {
            takeOver();
        }
        try {
            handleNew(batch.stream()
                    .filter(event -> event.token() > ownership.token())
                    .toList());
        } catch (RuntimeException failed) {
            memory.reset(ownership.token());
            throw failed;
        }
    }

    private void takeOver() {
        memory.reset(ownership.token());
        writer.prepare();
    }

    private void handleNew(List<LoggedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        List<News> news = new ArrayList<>();
        events.forEach(event -> listeners.forEach(listener -> listener.on(event, memory, news::add)));
        LoggedEvent last = events.getLast();
        tell(news);
        memory.write(last.token(), ownership.epoch());
        ownership.advance(last.token(), last.completed());
        memory.written(last.token());
        progress.forEach(one -> one.reached(last.completed()));
    }

    /** In the inboxes and elsewhere at once: neither waits for the other, and the projection moves on when both are done. */
    private void tell(List<News> news) {
        CompletableFuture<Void> elsewhere = CompletableFuture.runAsync(() -> deliver(news), Thread::startVirtualThread);
        try {
            writer.write(news);
        } finally {
            elsewhere.join();
        }
    }

    private void deliver(List<News> news) {
        List<Notice> told = news.stream()
                .filter(News.Tell.class::isInstance)
                .map(News.Tell.class::cast)
                .map(News.Tell::notice)
                .toList();
        deliveries.forEach(delivery -> delivery.deliver(told));
    }
}
