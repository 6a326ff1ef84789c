package nl.meent.community.posts.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.function.Function;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.members.Actor;
import nl.meent.community.posts.read.AnswerRevision;
import nl.meent.community.posts.read.Posts;
import nl.meent.community.posts.read.StoredAnswer;
import nl.meent.community.posts.read.StoredPost;
import nl.meent.community.posts.write.AcceptAnswer;
import nl.meent.community.posts.write.EditAnswer;
import nl.meent.community.posts.write.GiveAnswer;
import nl.meent.community.posts.write.PlaceComment;
import nl.meent.community.posts.write.PostRejection;
import nl.meent.community.posts.write.WithdrawAcceptance;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.CommentId;
import nl.meent.events.posts.PostId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.editing.ETags;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.editing.IfMatch;
import nl.meent.runtime.web.editing.MergePatch;
import nl.meent.runtime.web.editing.StaleVersionException;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers and comments below a post. */
@RestController
@RequestMapping("/v1/posts/{id}")
class ContributionsEndpoint {

    private final Posts posts;
    private final Commands commands;

    ContributionsEndpoint(Posts posts, Commands commands) {
        this.posts = posts;
        this.commands = commands;
    }

    @PostMapping("/answers")
    @Operation(summary = "Beantwoord een bericht")
    Mono<ResponseEntity<CreatedAnswer>> answer(
            Actor actor, @PathVariable PostId id, @Nullable IdempotencyKey key, @Valid @RequestBody TextBody body) {
        AnswerId answerId = AnswerId.next();
        String path = "/v1/posts/" + id + "/answers";
        return on(
                        id,
                        actor,
                        _ -> commands.create(
                                new Creation(actor.id(), "POST " + path, key, body, answerId.toString()),
                                new GiveAnswer(id, answerId, actor.id(), body.body())))
                .map(created -> CreatedAnswer.at(path + "/" + created.id(), created));
    }

    @PatchMapping("/answers/{answerId}")
    @Operation(summary = "Wijzig uw antwoord")
    Mono<ResponseEntity<Void>> editAnswer(
            Actor actor,
            @PathVariable PostId id,
            @PathVariable AnswerId answerId,
            IfMatch ifMatch,
            MergePatch<TextBody> patch) {
        return on(id, actor, post -> {
            StoredAnswer answer = answerOf(post, answerId);
            if (!actor.id().equals(answer.author().member())) {
                throw new RejectedException(PostRejection.NOT_THE_AUTHOR);
            }
            TextBody current = new TextBody(answer.body() == null ? "" : answer.body());
            ifMatch.require(answer.revision(), () -> current);
            TextBody body = patch.applyTo(current);
            return commands.send(actor.id(), new EditAnswer(id, answerId, actor.id(), body.body(), answer.revision()))
                    .onErrorMap(
                            RejectedException.because(PostRejection.STALE),
                            _ -> new StaleVersionException(answer.revision(), current))
                    .map(position -> ResponseEntity.noContent()
                            .headers(MeentPosition.of(position))
                            .eTag(ETags.of(answer.revision() + 1))
                            .build());
        });
    }

    @GetMapping("/answers/{answerId}/revisions")
    @Operation(summary = "Alle versies van een antwoord")
    Mono<Page<AnswerRevision>> revisions(Actor actor, @PathVariable PostId id, @PathVariable AnswerId answerId) {
        return on(
                id,
                actor,
                post -> posts.revisions(id, answerOf(post, answerId).id())
                        .collectList()
                        .map(all -> new Page<>(all, null)));
    }

    @PostMapping("/comments")
    @Operation(summary = "Reageer op een bericht")
    Mono<ResponseEntity<CreatedAnswer>> comment(
            Actor actor, @PathVariable PostId id, @Nullable IdempotencyKey key, @Valid @RequestBody TextBody body) {
        return comment(actor, id, null, "/v1/posts/" + id + "/comments", key, body);
    }

    @PostMapping("/answers/{answerId}/comments")
    @Operation(summary = "Reageer op een antwoord")
    Mono<ResponseEntity<CreatedAnswer>> commentOnAnswer(
            Actor actor,
            @PathVariable PostId id,
            @PathVariable AnswerId answerId,
            @Nullable IdempotencyKey key,
            @Valid @RequestBody TextBody body) {
        return comment(actor, id, answerId, "/v1/posts/" + id + "/answers/" + answerId + "/comments", key, body);
    }

    private Mono<ResponseEntity<CreatedAnswer>> comment(
            Actor actor,
            PostId id,
            @Nullable AnswerId answerId,
            String path,
            @Nullable IdempotencyKey key,
            TextBody body) {
        CommentId commentId = CommentId.next();
        return on(
                        id,
                        actor,
                        _ -> commands.create(
                                new Creation(actor.id(), "POST " + path, key, body, commentId.toString()),
                                new PlaceComment(id, commentId, answerId, actor.id(), body.body())))
                .map(created -> CreatedAnswer.at(path + "/" + created.id(), created));
    }

    @PutMapping("/accepted-answer")
    @Operation(summary = "Aanvaard een antwoord")
    Mono<ResponseEntity<Void>> accept(
            Actor actor, @PathVariable PostId id, @Valid @RequestBody AcceptedAnswerBody body) {
        return on(
                        id,
                        actor,
                        _ -> commands.send(
                                actor.id(), new AcceptAnswer(id, body.answerId(), actor.id(), actor.moderates())))
                .map(ContributionsEndpoint::done);
    }

    @DeleteMapping("/accepted-answer")
    @Operation(summary = "Stel de vraag opnieuw open")
    Mono<ResponseEntity<Void>> reopen(Actor actor, @PathVariable PostId id) {
        return on(id, actor, _ -> commands.send(actor.id(), new WithdrawAcceptance(id, actor.id(), actor.moderates())))
                .map(ContributionsEndpoint::done);
    }

    private static StoredAnswer answerOf(StoredPost post, AnswerId id) {
        StoredAnswer answer = post.answer(id);
        if (answer == null) {
            throw new RejectedException(PostRejection.UNKNOWN_ANSWER);
        }
        return answer;
    }

    private <T> Mono<T> on(PostId id, Actor actor, Function<StoredPost, Mono<T>> act) {
        return posts.find(id, actor)
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)))
                .flatMap(act);
    }

    private static ResponseEntity<Void> done(long position) {
        return ResponseEntity.noContent().headers(MeentPosition.of(position)).build();
    }
}
