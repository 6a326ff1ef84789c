package nl.meent.notification.outgoing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.meent.events.members.MemberId;
import reactor.core.publisher.Mono;

/**
 * What has to go out one way, and what has gone. It remembers what was added, so that nothing is added twice. Where nothing
 * else is said methods may block.
 */
public interface Outbox {

    /** What became of something. Stored by name: add, never rename. */
    enum Outcome {
        /** It was taken. */
        SENT,
        /** It needn't go any more. */
        NEEDLESS,
        /** No address is known; it waits until there is one. */
        UNADDRESSED,
        /** It will never be taken. */
        SET_ASIDE,
        /** The place where it should go is no more. */
        GONE
    }

    /** Makes the outbox ready for use; more than once changes nothing. */
    void prepare();

    /** Adds what isn't there yet, and never was. */
    void add(List<Parcel> parcels, Instant now);

    /**
     * Whether something can be claimed.
     *
     * @param now     the time
     * @param reached what later commits of the log brought has to wait
     */
    boolean isWaiting(Instant now, long reached);

    /**
     * Claims what waits longest; nobody else gets it meanwhile.
     *
     * @param now     the time
     * @param reached what later commits of the log brought has to wait
     * @param until   when somebody else may have it, unless it is settled or kept by then
     * @param most    how many at most
     * @return what waited longest first; empty if nothing waits, or if somebody else was quicker
     */
    List<Outgoing> claim(Instant now, long reached, Instant until, int most);

    /** Keeps claims that aren't settled yet for longer; what somebody else has by now stays theirs. */
    void keep(Collection<Outgoing> claimed, Instant until);

    /** Says what became of claims. */
    void settle(Map<Outgoing, Outcome> outcomes);

    /** Gives a claim back, to be tried again at some time. */
    void again(Outgoing outgoing, Instant at);

    /** Gives claims back of which nothing was tried: they wait as if nobody had claimed them. */
    void giveBack(Collection<Outgoing> claimed, Instant now);

    /** Lets what waits for this member's address go out. Doesn't block. */
    Mono<Void> addressed(MemberId member, Instant now);

    /** Forgets what happened before some time, whatever became of it. */
    void forget(Instant before);
}
