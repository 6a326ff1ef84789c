package nl.meent.search.members;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meent.events.CommunityEvent;
import nl.meent.events.members.MemberId;
import nl.meent.search.index.SearchIndices;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Members in MongoDB, for the follower: it blocks. They begin anew with each generation of the indices. */
@Component
public final class MemberStore {

    private final MongoCollection<Document> members;

    /** Stores in a collection of this generation. */
    public MemberStore(MongoDatabase database, SearchIndices indices) {
        this.members = database.getCollection(collection(indices));
    }

    static String collection(SearchIndices indices) {
        return "members-" + indices.generation();
    }

    /** Applies what the events do to members, in their order. */
    public void apply(Stream<CommunityEvent> events) {
        List<WriteModel<Document>> writes =
                events.map(MemberWrites::of).flatMap(Optional::stream).toList();
        if (!writes.isEmpty()) {
            var _ = members.bulkWrite(writes);
        }
    }

    /** The member, or one in no circle where the log knows none. */
    public SearchMember find(MemberId id) {
        Document stored = members.find(eq(id.toString())).first();
        return stored == null ? SearchMember.unknown(id.toString()) : SearchMember.of(stored);
    }
}
