package nl.meent.search.following;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicLong;
import nl.meent.runtime.log.ServedPosition;
import nl.meent.runtime.mongo.MongoProjection;
import nl.meent.search.index.SearchIndices;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How far search can see: what is written counts when the indices have been refreshed. Kept in the store, since another
 * instance may be the one that writes or refreshes.
 */
@Component
final class SearchPosition implements ServedPosition {

    private final MongoCollection<Document> positions;
    private final String follower;
    private final Refresher refresher;
    private final AtomicLong wanted = new AtomicLong();

    SearchPosition(MongoDatabase database, SearchIndices indices, Refresher refresher) {
        this.positions = database.getCollection(MongoProjection.POSITIONS);
        this.follower = IndexedPosition.follower(indices);
        this.refresher = refresher;
    }

    /** Somebody waits for this position: from now on the indices are refreshed for it as soon as it is written. */
    void want(long position) {
        wanted.accumulateAndGet(position, Math::max);
    }

    /** What a search sees now; refreshes first where somebody waits for more and more is there. */
    @Override
    public Mono<Long> current() {
        return state().flatMap(
                        state -> state.refreshed() < wanted.get() ? refresh(state) : Mono.just(state.refreshed()));
    }

    /** Makes everything visible that is written. */
    Mono<Long> refresh() {
        return state().flatMap(this::refresh);
    }

    private Mono<Long> refresh(State state) {
        return state.indexed() <= state.refreshed()
                ? Mono.just(state.refreshed())
                : refresher.refresh(() -> store(state.indexed())).defaultIfEmpty(state.refreshed());
    }

    private Mono<Long> store(long refreshed) {
        return Mono.from(positions.updateOne(eq(follower), Updates.max(IndexedPosition.REFRESHED, refreshed)))
                .thenReturn(refreshed);
    }

    private Mono<State> state() {
        return Mono.from(positions.find(eq(follower)).first()).map(State::of).defaultIfEmpty(new State(0, 0));
    }

    /**
     * What the store says.
     *
     * @param indexed   documents are written up to here
     * @param refreshed searches see up to here
     */
    private record State(long indexed, long refreshed) {

        static State of(Document stored) {
            return new State(stored.get(IndexedPosition.INDEXED, 0L), stored.get(IndexedPosition.REFRESHED, 0L));
        }
    }
}
