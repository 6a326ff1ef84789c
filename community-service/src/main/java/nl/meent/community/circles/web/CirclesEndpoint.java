package nl.meent.community.circles.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import nl.meent.community.circles.read.Circles;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.members.Actor;
import nl.meent.community.members.MemberRejection;
import nl.meent.community.members.read.Members;
import nl.meent.events.circles.CircleId;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Circles themselves; who is in them: see {@link CircleMembersEndpoint}. */
@RestController
@RequestMapping("/v1/circles")
class CirclesEndpoint {

    private final Circles circles;
    private final Members members;
    private final Commands commands;

    CirclesEndpoint(Circles circles, Members members, Commands commands) {
        this.circles = circles;
        this.members = members;
        this.commands = commands;
    }

    /** What creating answers. */
    record CreatedCircle(String id) {}

    @GetMapping
    @Operation(summary = "De kringen, en hoe u ertoe behoort")
    Mono<Page<CircleAnswer>> all(Actor actor) {
        return circles.all()
                .map(circle -> CircleAnswer.of(circle, actor))
                .collectList()
                .map(all -> new Page<>(all, null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Een kring")
    Mono<CircleAnswer> one(Actor actor, @PathVariable CircleId id) {
        return circles.find(id)
                .map(circle -> CircleAnswer.of(circle, actor))
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)));
    }

    @PostMapping
    @Operation(summary = "Maak een kring (moderator)")
    Mono<ResponseEntity<CreatedCircle>> create(
            Actor actor, @Nullable IdempotencyKey key, @Valid @RequestBody CircleBody body) {
        Rejection.rejectIf(!actor.moderates(), MemberRejection.MODERATORS_ONLY);
        return members.find(body.hostOr(actor.id()))
                .switchIfEmpty(Mono.error(() -> new InvalidException("/host", MemberRejection.UNKNOWN)))
                .flatMap(_ -> commands.create(
                        new Creation(actor.id(), "POST /v1/circles", key, body, body.id()), body.commandBy(actor.id())))
                .map(created -> ResponseEntity.created(URI.create("/v1/circles/" + created.id()))
                        .headers(MeentPosition.of(created.position()))
                        .body(new CreatedCircle(created.id())));
    }
}
