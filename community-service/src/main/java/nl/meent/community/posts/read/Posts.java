package nl.meent.community.posts.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import nl.meent.community.members.Actor;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.PostId;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds posts. */
@Component
public class Posts {

    private final MongoCollection<Document> posts;
    private final MongoCollection<Document> revisions;

    /** Reads from the database of this service. */
    public Posts(MongoDatabase database) {
        this.posts = database.getCollection(PostsProjection.POSTS);
        this.revisions = database.getCollection(PostsProjection.REVISIONS);
    }

    /** The post if the member may see it, else empty. */
    public Mono<StoredPost> find(PostId id, Actor actor) {
        return Mono.from(posts.find(eq(id.toString())).first())
                .map(StoredPost::new)
                .filter(post -> post.isVisibleTo(actor));
    }

    /** A page of the posts that the member may see. */
    public Mono<Page<StoredPost>> list(PostFilter filter, PostSort sort, PageRequest page, Actor actor) {
        List<Bson> conditions = filter.conditions(actor);
        page.cursor().ifPresent(cursor -> conditions.add(sort.behind(cursor)));
        return Flux.from(posts.find(and(conditions)).sort(sort.order()).limit(page.toRead()))
                .map(StoredPost::new)
                .collectList()
                .map(read -> Page.of(read, page.limit(), sort::cursorAfter));
    }

    /** All versions of a post, first and current included, oldest first. */
    public Flux<PostRevision> revisions(PostId id) {
        return stored(id, null).map(PostRevision::of);
    }

    /** All versions of an answer, first and current included, oldest first. */
    public Flux<AnswerRevision> revisions(PostId id, AnswerId answer) {
        return stored(id, answer.toString()).map(AnswerRevision::of);
    }

    private Flux<Document> stored(PostId id, @Nullable String answer) {
        return Flux.from(revisions
                .find(and(eq("postId", id.toString()), eq("answerId", answer)))
                .sort(Sorts.ascending("position")));
    }
}
