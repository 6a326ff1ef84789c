package nl.meent.community.posts.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.Members;
import nl.meent.community.posts.read.PostFilter;
import nl.meent.community.posts.read.PostRevision;
import nl.meent.community.posts.read.PostSort;
import nl.meent.community.posts.read.Posts;
import nl.meent.community.posts.read.StoredPost;
import nl.meent.community.posts.write.ClosePost;
import nl.meent.community.posts.write.EditPost;
import nl.meent.community.posts.write.PostRejection;
import nl.meent.community.posts.write.PublishPost;
import nl.meent.community.posts.write.WithdrawPost;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.bodies.Proposal;
import nl.meent.runtime.web.editing.ETags;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.editing.IfMatch;
import nl.meent.runtime.web.editing.MergePatch;
import nl.meent.runtime.web.editing.StaleVersionException;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Posts themselves; what is written below them: see {@link ContributionsEndpoint}. */
@RestController
@RequestMapping("/v1/posts")
class PostsEndpoint {

    private final Posts posts;
    private final Members members;
    private final Commands commands;
    private final PostReferences references;

    PostsEndpoint(Posts posts, Members members, Commands commands, PostReferences references) {
        this.posts = posts;
        this.members = members;
        this.commands = commands;
        this.references = references;
    }

    @PostMapping
    @Operation(summary = "Plaats een bericht")
    Mono<ResponseEntity<CreatedAnswer>> publish(
            Actor actor, @Nullable IdempotencyKey key, Proposal<PostBody> proposal) {
        return references
                .checked(proposal, actor)
                .flatMap(body -> author(actor, body).flatMap(author -> publish(actor, key, body, author)));
    }

    private Mono<ResponseEntity<CreatedAnswer>> publish(
            Actor actor, @Nullable IdempotencyKey key, PostBody body, Author author) {
        PostId id = PostId.next();
        PublishPost command = new PublishPost(
                id,
                body.kind(),
                body.title(),
                body.body(),
                body.themeIds(),
                body.circleIds(),
                author,
                body.sourceValue(),
                body.version());
        return commands.create(new Creation(actor.id(), "POST /v1/posts", key, body, id.toString()), command)
                .map(created -> CreatedAnswer.at("/v1/posts/" + created.id(), created));
    }

    /** Without name not even the function is shown when fewer than five members of the audience share it. */
    private Mono<Author> author(Actor actor, PostBody body) {
        if (!body.isWithoutName()) {
            return Mono.just(Author.named(actor.id()));
        }
        return members.countSharing(actor.function(), Set.copyOf(body.circleIds()))
                .map(sharing -> Author.withoutName(actor.id(), shown(actor.function(), sharing)));
    }

    private static @Nullable MemberFunction shown(MemberFunction function, long sharing) {
        return sharing < 5 ? null : function;
    }

    @GetMapping
    @Operation(
            summary = "Berichten die u mag zien",
            description = "Van theme en circle mag u er meer dan één noemen: dan voldoet elk daarvan.")
    Mono<ResponseEntity<Page<PostCard>>> list(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable PostKind kind,
            @RequestParam(defaultValue = "") List<String> theme,
            @RequestParam(defaultValue = "") List<String> circle,
            @RequestParam(required = false) PostFilter.@Nullable PostStatus status,
            @RequestParam(required = false) @Nullable Boolean answered,
            @RequestParam(required = false) @Nullable MemberId author,
            @RequestParam(defaultValue = "NEWEST") PostSort sort) {
        return posts.list(new PostFilter(kind, theme, circle, status, answered, author), sort, page, actor)
                .flatMap(this::cards)
                .map(page::answer);
    }

    private Mono<Page<PostCard>> cards(Page<StoredPost> found) {
        Set<MemberId> named = new HashSet<>();
        found.items().forEach(post -> named.addAll(post.namedMembers()));
        return members.findAll(named).map(known -> found.map(post -> PostCard.of(post, known)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Een bericht met antwoorden en reacties")
    Mono<ResponseEntity<PostAnswer>> one(Actor actor, @PathVariable PostId id) {
        return find(id, actor)
                .flatMap(post -> view(post, actor)
                        .map(view -> ResponseEntity.ok()
                                .eTag(ETags.of(post.revision()))
                                .body(view)));
    }

    @GetMapping("/{id}/revisions")
    @Operation(summary = "Alle versies van een bericht")
    Mono<Page<PostRevision>> revisions(Actor actor, @PathVariable PostId id) {
        return find(id, actor)
                .flatMap(post -> posts.revisions(post.id()).collectList())
                .map(all -> new Page<>(all, null));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Wijzig uw bericht")
    Mono<ResponseEntity<PostAnswer>> edit(
            Actor actor, @PathVariable PostId id, IfMatch ifMatch, MergePatch<PostBody> patch) {
        return find(id, actor)
                .flatMap(post -> view(post, actor).flatMap(view -> {
                    requireAuthor(post, actor);
                    ifMatch.require(post.revision(), () -> view);
                    return references
                            .checkedEdit(patch.proposedFor(PostBody.of(post)), actor)
                            .flatMap(body -> commands.send(actor.id(), edit(post, body, actor)))
                            .onErrorMap(
                                    RejectedException.because(PostRejection.STALE),
                                    _ -> new StaleVersionException(post.revision(), view))
                            .map(position -> ResponseEntity.noContent()
                                    .headers(MeentPosition.of(position))
                                    .eTag(ETags.of(post.revision() + 1))
                                    .build());
                }));
    }

    private static EditPost edit(StoredPost post, PostBody body, Actor actor) {
        return new EditPost(
                post.id(),
                actor.id(),
                body.title(),
                body.body(),
                body.themeIds(),
                body.sourceValue(),
                body.version(),
                post.revision());
    }

    private static void requireAuthor(StoredPost post, Actor actor) {
        if (!actor.id().equals(post.author().member())) {
            throw new RejectedException(PostRejection.NOT_THE_AUTHOR);
        }
    }

    @PutMapping("/{id}/withdrawal")
    @Operation(summary = "Trek een bericht in")
    Mono<ResponseEntity<Void>> withdraw(Actor actor, @PathVariable PostId id) {
        return decide(id, actor, new WithdrawPost(id, actor.id(), actor.moderates()));
    }

    @PutMapping("/{id}/closing")
    @Operation(summary = "Sluit een bericht: er komen geen antwoorden meer bij")
    Mono<ResponseEntity<Void>> close(Actor actor, @PathVariable PostId id, @Valid @RequestBody ReasonBody body) {
        return decide(id, actor, new ClosePost(id, actor.id(), actor.moderates(), body.reason()));
    }

    private Mono<ResponseEntity<Void>> decide(PostId id, Actor actor, Object command) {
        return find(id, actor)
                .then(Mono.defer(() -> commands.send(actor.id(), command)))
                .map(PostsEndpoint::done);
    }

    private static ResponseEntity<Void> done(long position) {
        return ResponseEntity.noContent().headers(MeentPosition.of(position)).build();
    }

    private Mono<StoredPost> find(PostId id, Actor actor) {
        return posts.find(id, actor).switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)));
    }

    private Mono<PostAnswer> view(StoredPost post, Actor actor) {
        return members.findAll(post.namedMembers()).map(known -> PostAnswer.of(post, known, actor));
    }
}
