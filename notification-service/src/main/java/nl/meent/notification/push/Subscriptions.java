package nl.meent.notification.push;

import java.time.Instant;
import java.util.Collection;
import nl.meent.events.members.MemberId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** In which browsers members want to be told. Source data: never rebuilt from the log. */
public interface Subscriptions {

    /** How many browsers a member has at most; with one more the oldest goes. */
    int MOST = 10;

    /** A member's browsers, newest first. */
    Flux<Subscription> find(MemberId member);

    /** The browsers of these members. */
    Flux<Subscription> findAll(Collection<MemberId> members);

    /** Keeps a browser; one that was somebody else's is this member's from now on. */
    Mono<Void> keep(Subscription subscription, Instant now);

    /** Lets go of a member's browser; of another's it lets not go, and again is no error. */
    Mono<Void> forget(MemberId member, String id);
}
