package nl.meent.community.posts.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.function.Function;
import nl.meent.community.commands.Commands;
import nl.meent.community.members.Actor;
import nl.meent.community.members.MemberRejection;
import nl.meent.community.posts.read.Posts;
import nl.meent.community.posts.read.StoredPost;
import nl.meent.community.posts.write.FollowPost;
import nl.meent.community.posts.write.HidePost;
import nl.meent.community.posts.write.MarkHelpful;
import nl.meent.community.posts.write.PostRejection;
import nl.meent.community.posts.write.ReportPost;
import nl.meent.community.posts.write.RestorePost;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.PostId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What members and moderators mark on a post: helpful, following, reported, hidden. */
@RestController
@RequestMapping("/v1/posts/{id}")
class MarksEndpoint {

    private final Posts posts;
    private final Commands commands;

    MarksEndpoint(Posts posts, Commands commands) {
        this.posts = posts;
        this.commands = commands;
    }

    @PutMapping("/helpful-marks/me")
    @Operation(summary = "Markeer een bericht als nuttig")
    Mono<ResponseEntity<Void>> helpful(Actor actor, @PathVariable PostId id) {
        return mark(actor, id, null, true);
    }

    @DeleteMapping("/helpful-marks/me")
    @Operation(summary = "Neem uw markering terug")
    Mono<ResponseEntity<Void>> notHelpful(Actor actor, @PathVariable PostId id) {
        return mark(actor, id, null, false);
    }

    @PutMapping("/answers/{answerId}/helpful-marks/me")
    @Operation(summary = "Markeer een antwoord als nuttig")
    Mono<ResponseEntity<Void>> answerHelpful(Actor actor, @PathVariable PostId id, @PathVariable AnswerId answerId) {
        return mark(actor, id, answerId, true);
    }

    @DeleteMapping("/answers/{answerId}/helpful-marks/me")
    @Operation(summary = "Neem uw markering terug")
    Mono<ResponseEntity<Void>> answerNotHelpful(Actor actor, @PathVariable PostId id, @PathVariable AnswerId answerId) {
        return mark(actor, id, answerId, false);
    }

    private Mono<ResponseEntity<Void>> mark(Actor actor, PostId id, @Nullable AnswerId answerId, boolean helpful) {
        return on(id, actor, post -> new MarkHelpful(id, answerId, actor.id(), helpful, isOwn(post, answerId, actor)));
    }

    private static boolean isOwn(StoredPost post, @Nullable AnswerId answerId, Actor actor) {
        if (answerId == null) {
            return actor.id().equals(post.author().member());
        }
        var answer = post.answer(answerId);
        if (answer == null) {
            throw new RejectedException(PostRejection.UNKNOWN_ANSWER);
        }
        return actor.id().equals(answer.author().member());
    }

    @PutMapping("/followers/me")
    @Operation(summary = "Volg een bericht")
    Mono<ResponseEntity<Void>> follow(Actor actor, @PathVariable PostId id) {
        return on(id, actor, _ -> new FollowPost(id, actor.id(), true));
    }

    @DeleteMapping("/followers/me")
    @Operation(summary = "Volg een bericht niet meer")
    Mono<ResponseEntity<Void>> unfollow(Actor actor, @PathVariable PostId id) {
        return on(id, actor, _ -> new FollowPost(id, actor.id(), false));
    }

    @PostMapping("/reports")
    @Operation(summary = "Meld een bericht aan de moderatoren")
    Mono<ResponseEntity<Void>> report(Actor actor, @PathVariable PostId id, @Valid @RequestBody ReasonBody body) {
        return on(id, actor, _ -> new ReportPost(id, actor.id(), body.reason()))
                .map(done -> ResponseEntity.status(HttpStatus.CREATED)
                        .headers(done.getHeaders())
                        .build());
    }

    @PutMapping("/hiding")
    @Operation(summary = "Verberg een bericht")
    Mono<ResponseEntity<Void>> hide(Actor actor, @PathVariable PostId id, @Valid @RequestBody ReasonBody body) {
        return on(id, actor, _ -> {
            requireModerator(actor);
            return new HidePost(id, actor.id(), body.reason());
        });
    }

    @DeleteMapping("/hiding")
    @Operation(summary = "Toon een verborgen bericht weer")
    Mono<ResponseEntity<Void>> restore(Actor actor, @PathVariable PostId id) {
        return on(id, actor, _ -> {
            requireModerator(actor);
            return new RestorePost(id, actor.id());
        });
    }

    private static void requireModerator(Actor actor) {
        if (!actor.moderates()) {
            throw new RejectedException(MemberRejection.MODERATORS_ONLY);
        }
    }

    private Mono<ResponseEntity<Void>> on(PostId id, Actor actor, Function<StoredPost, Object> command) {
        return posts.find(id, actor)
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)))
                .flatMap(post -> commands.send(actor.id(), command.apply(post)))
                .map(position -> ResponseEntity.noContent()
                        .headers(MeentPosition.of(position))
                        .build());
    }
}
