package nl.meent.notification.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.meent.events.members.MemberId;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.notices.Sequence;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The inboxes of all members. What a reader may not see or doesn't want is neither found nor counted. */
public interface Inboxes {

    /**
     * A part of a reader's inbox, newest first.
     *
     * @param reader     whose inbox, and what that member may see
     * @param unreadOnly whether to leave out what was read
     * @param before     everything found comes before this place
     * @param limit      how many at most
     */
    Flux<Entry> find(Reader reader, boolean unreadOnly, Sequence before, int limit);

    /** Notices by their ids; left out is of which there is none or that is concealed. Looks at no audience. */
    Flux<Entry> findAll(Collection<UUID> notices);

    /** How many notices the reader has not read. */
    Mono<Long> countUnread(Reader reader);

    /**
     * What came into inboxes between two places, oldest first. Looks at no audience: the caller asks {@link Reader#sees}.
     *
     * @param members whose inboxes
     * @param after   everything found comes after this place
     * @param upTo    the last place
     */
    Flux<Entry> between(Collection<MemberId> members, Sequence after, Sequence upTo);

    /** Marks a notice as read, once; false if the reader has no such notice. */
    Mono<Boolean> markRead(Reader reader, UUID notice, Instant readAt);

    /** Marks everything unread up to a place as read. */
    Mono<Void> markRead(MemberId member, Sequence upTo, Instant readAt);

    /** Marks everything unread of some kinds as read. */
    Mono<Void> markRead(MemberId member, Set<Kind> kinds, Instant readAt);
}
