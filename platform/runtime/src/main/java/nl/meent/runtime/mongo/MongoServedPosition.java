package nl.meent.runtime.mongo;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import nl.meent.runtime.log.ServedPosition;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The position of a read side that is made of several projections: that of the slowest. Read from the store, because
 * another instance may be the one that projects.
 */
public class MongoServedPosition implements ServedPosition {

    private final MongoDatabase database;
    private final List<String> projections;

    /**
     * Looks at these projections.
     *
     * @param database    the service's own database
     * @param projections names of the projections that its answers rest on
     */
    public MongoServedPosition(MongoDatabase database, List<String> projections) {
        this.database = database;
        this.projections = List.copyOf(projections);
    }

    @Override
    public Mono<Long> current() {
        return Flux.from(database.getCollection(MongoProjection.POSITIONS)
                        .find(new Document("_id", new Document("$in", projections))))
                .map(document -> document.getLong("position"))
                .collectList()
                .map(reached -> reached.size() < projections.size()
                        ? 0L
                        : reached.stream().min(Long::compare).orElse(0L));
    }
}
