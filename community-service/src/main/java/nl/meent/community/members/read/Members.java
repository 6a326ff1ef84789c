package nl.meent.community.members.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
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

    /** A page of the members who want to be found, by name. */
    public Mono<Page<MemberView>> directory(DirectoryFilter filter, PageRequest page) {
        List<Bson> conditions = new ArrayList<>(List.of(filter.conditions()));
        page.cursor().ifPresent(cursor -> conditions.add(behind(cursor)));
        return Flux.from(members.find(and(conditions))
                        .sort(Sorts.ascending("displayName", "_id"))
                        .limit(page.toRead()))
                .map(MemberView::of)
                .collectList()
                .map(read -> Page.of(read, page.limit(), Members::cursorAfter));
    }

    private static Cursor cursorAfter(MemberView member) {
        String name = member.displayName();
        return Cursor.after(name == null ? "" : name, member.id().toString());
    }

    private static Bson behind(Cursor cursor) {
        return or(gt("displayName", cursor.text(0)), and(eq("displayName", cursor.text(0)), gt("_id", cursor.text(1))));
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
