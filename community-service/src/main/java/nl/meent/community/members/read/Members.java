package nl.meent.community.members.read;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds members. */
@Component
public class Members {

    private final MongoCollection<Document> members;

    /** Reads from the database of this service. */
    public Members(MongoDatabase database) {
        this.members = database.getCollection(MembersProjection.MEMBERS);
    }

    /** The member, or empty. */
    public Mono<MemberView> find(MemberId id) {
        return Mono.from(members.find(eq(id.toString())).first()).map(MemberView::of);
    }

    /** Those of these members that are there, by id. */
    public Mono<Map<MemberId, MemberView>> findAll(Collection<MemberId> ids) {
        return matching(in("_id", ids.stream().map(MemberId::toString).collect(Collectors.toSet())))
                .collectMap(MemberView::id);
    }

    /** All members that match. */
    public Flux<MemberView> matching(Bson filter) {
        return Flux.from(members.find(filter)).map(MemberView::of);
    }

    /** How many members of an audience (empty: all) have a function: nobody is hidden behind a function of one. */
    public Mono<Long> countSharing(MemberFunction function, Set<CircleId> audience) {
        Document filter = new Document("function", function.name());
        if (!audience.isEmpty()) {
            filter.append(
                    "circles",
                    new Document("$in", audience.stream().map(CircleId::value).toList()));
        }
        return Mono.from(members.countDocuments(filter));
    }
}
