package nl.meent.community.circles.read;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.meent.events.circles.CircleId;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds circles. That a circle exists is no secret; who is in it is. */
@Component
public class Circles {

    private final MongoCollection<Document> circles;

    /** Reads from the database of this service. */
    public Circles(MongoDatabase database) {
        this.circles = database.getCollection(CirclesProjection.CIRCLES);
    }

    /** All circles by name. */
    public Flux<CircleView> all() {
        return Flux.from(circles.find().sort(Sorts.ascending("name", "_id"))).map(CircleView::of);
    }

    /** The circle, or empty. */
    public Mono<CircleView> find(CircleId id) {
        return Mono.from(circles.find(eq(id.value())).first()).map(CircleView::of);
    }
}
