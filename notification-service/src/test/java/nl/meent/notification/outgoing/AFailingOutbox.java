package nl.meent.notification.outgoing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import nl.meent.events.members.MemberId;
import reactor.core.publisher.Mono;

/** An outbox whose store a test takes away, or holds up while it is written what became of claims. */
final class AFailingOutbox implements Outbox {

    /** How many settlements each write had. */
    final Collection<Integer> written = new ConcurrentLinkedQueue<>();

    private final Outbox outbox;
    private volatile boolean away;
    private volatile CountDownLatch holdUp = new CountDownLatch(0);

    AFailingOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    /** Holds writes up until the latch is open. */
    void holdUp(CountDownLatch until) {
        holdUp = until;
    }

    @Override
    public void prepare() {
        outbox.prepare();
    }

    @Override
    public void add(List<Parcel> parcels, Instant now) {
        outbox.add(parcels, now);
    }

    @Override
    public boolean isWaiting(Instant now, long reached) {
        return outbox.isWaiting(now, reached);
    }

    @Override
    public List<Outgoing> claim(Instant now, long reached, Instant until, int most) {
        return outbox.claim(now, reached, until, most);
    }

    @Override
    public void keep(Collection<Outgoing> claimed, Instant until) {
        outbox.keep(claimed, until);
    }

    @Override
    public void settle(Map<Outgoing, Outcome> outcomes) {
        try {
            holdUp.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (away) {
            throw new IllegalStateException("away");
        }
        outbox.settle(outcomes);
        written.add(outcomes.size());
    }

    @Override
    public void again(Outgoing outgoing, Instant at) {
        outbox.again(outgoing, at);
    }

    @Override
    public void giveBack(Collection<Outgoing> claimed, Instant now) {
        outbox.giveBack(claimed, now);
    }

    @Override
    public Mono<Void> addressed(MemberId member, Instant now) {
        return outbox.addressed(member, now);
    }

    @Override
    public void forget(Instant before) {
        outbox.forget(before);
    }
}
