package nl.meent.notification.inbox;

import nl.meent.events.members.MemberId;
import nl.meent.notification.inbox.InboxItems.Showing;
import nl.meent.runtime.web.words.Language;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/** A member who listens. What the member is too slow to take is held up to a bound; beyond it the connection ends. */
final class Connection {

    private static final int BOUND = 256;

    private final MemberId member;
    private final Language language;
    private final Sinks.Many<StreamedItem> items = Sinks.many()
            .unicast()
            .onBackpressureBuffer(Queues.<StreamedItem>get(BOUND).get());
    private final Sinks.Empty<Void> end = Sinks.empty();

    Connection(MemberId member, Language language) {
        this.member = member;
        this.language = language;
    }

    MemberId member() {
        return member;
    }

    Language language() {
        return language;
    }

    /** What was pushed, until the connection ends. */
    Flux<StreamedItem> items() {
        return items.asFlux().takeUntilOther(end.asMono());
    }

    /** Sends an entry; ends the connection if it has too much to take already. */
    void push(Entry entry, Showing showing) {
        if (items.tryEmitNext(StreamedItem.of(entry, showing, language)).isFailure()) {
            end();
        }
    }

    /** Ends it: the member connects again and says what came last. */
    void end() {
        end.tryEmitEmpty();
    }
}
