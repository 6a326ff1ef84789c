package nl.meent.community.circles.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.Set;
import nl.meent.community.circles.read.CircleView;
import nl.meent.community.circles.read.Circles;
import nl.meent.community.circles.read.Membership;
import nl.meent.community.circles.write.CircleCommand;
import nl.meent.community.circles.write.JoinCircle;
import nl.meent.community.circles.write.LeaveCircle;
import nl.meent.community.circles.write.LetIntoCircle;
import nl.meent.community.circles.write.RemoveFromCircle;
import nl.meent.community.commands.Commands;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.Members;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who is in a circle: join, ask, let in, leave, remove. */
@RestController
@RequestMapping("/v1/circles/{id}/members")
class CircleMembersEndpoint {

    private final Circles circles;
    private final Members members;
    private final Commands commands;

    CircleMembersEndpoint(Circles circles, Members members, Commands commands) {
        this.circles = circles;
        this.members = members;
        this.commands = commands;
    }

    @GetMapping
    @Operation(summary = "Wie er in de kring zitten (alleen voor leden ervan); gastheren zien ook wie erom vroeg")
    Mono<ResponseEntity<Page<CircleMemberAnswer>>> list(Actor actor, @PathVariable CircleId id, PageRequest page) {
        return circles.find(id)
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)))
                .flatMap(circle -> {
                    Rejection.rejectIf(!circle.has(actor.id()) && !actor.moderates(), CircleReadRejection.MEMBERS_ONLY);
                    return members.findAll(everybody(circle))
                            .map(known -> CircleMemberAnswer.page(circle, isHost(circle, actor), known, page));
                })
                .map(page::answer);
    }

    private static boolean isHost(CircleView circle, Actor actor) {
        return circle.membershipOf(actor.id()) == Membership.HOST;
    }

    private static Set<MemberId> everybody(CircleView circle) {
        Set<MemberId> everybody = new HashSet<>(circle.members());
        everybody.addAll(circle.requests().keySet());
        return everybody;
    }

    @PutMapping("/me")
    @Operation(summary = "Word lid van een open kring, of vraag toegang tot een besloten kring")
    Mono<ResponseEntity<Void>> join(
            Actor actor, @PathVariable CircleId id, @Valid @RequestBody(required = false) @Nullable JoinBody body) {
        return send(actor, new JoinCircle(id, actor.id(), body == null ? null : body.reason()));
    }

    @DeleteMapping("/me")
    @Operation(summary = "Verlaat een kring, of trek uw vraag om toegang in")
    Mono<ResponseEntity<Void>> leave(Actor actor, @PathVariable CircleId id) {
        return send(actor, new LeaveCircle(id, actor.id()));
    }

    @PutMapping("/{memberId}")
    @Operation(summary = "Laat iemand toe die erom vroeg (gastheer)")
    Mono<ResponseEntity<Void>> letIn(Actor actor, @PathVariable CircleId id, @PathVariable MemberId memberId) {
        return send(actor, new LetIntoCircle(id, memberId, actor.id()));
    }

    @DeleteMapping("/{memberId}")
    @Operation(summary = "Haal iemand uit de kring, of wijs een vraag om toegang af (gastheer)")
    Mono<ResponseEntity<Void>> remove(Actor actor, @PathVariable CircleId id, @PathVariable MemberId memberId) {
        return send(actor, new RemoveFromCircle(id, memberId, actor.id()));
    }

    private Mono<ResponseEntity<Void>> send(Actor actor, CircleCommand command) {
        return commands.send(actor.id(), command)
                .map(position -> ResponseEntity.noContent()
                        .headers(MeentPosition.of(position))
                        .build());
    }
}
