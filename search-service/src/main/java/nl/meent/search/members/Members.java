package nl.meent.search.members;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.meent.search.index.SearchIndices;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Members in MongoDB, for answers to requests. */
@Component
public final class Members {

    private final MongoCollection<Document> members;

    /** Reads what the follower of this generation stored. */
    public Members(MongoDatabase database, SearchIndices indices) {
        this.members = database.getCollection(MemberStore.collection(indices));
    }

    /** The member, or one in no circle where the log knows none. */
    public Mono<SearchMember> find(String id) {
        return find(List.of(id)).map(found -> found.getOrDefault(id, SearchMember.unknown(id)));
    }

    /** Those of these members that the log knows, by id. */
    public Mono<Map<String, SearchMember>> find(Collection<String> ids) {
        return Flux.from(members.find(in("_id", ids))).map(SearchMember::of).collectMap(SearchMember::id);
    }
}
