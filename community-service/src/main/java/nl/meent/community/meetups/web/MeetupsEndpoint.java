package nl.meent.community.meetups.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.meetups.read.MeetupFilter;
import nl.meent.community.meetups.read.MeetupSort;
import nl.meent.community.meetups.read.Meetups;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.meetups.write.CancelMeetup;
import nl.meent.community.meetups.write.EditMeetup;
import nl.meent.community.meetups.write.MeetupRejection;
import nl.meent.community.meetups.write.ScheduleMeetup;
import nl.meent.community.members.Actor;
import nl.meent.events.meetups.MeetupId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.rejections.Rejection;
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

/** Meetups themselves; who takes part: see {@link RegistrationsEndpoint}. */
@RestController
@RequestMapping("/v1/meetups")
class MeetupsEndpoint {

    private final Meetups meetups;
    private final VisibleMeetups visible;
    private final Commands commands;
    private final MeetupCheck check;

    MeetupsEndpoint(Meetups meetups, VisibleMeetups visible, Commands commands, MeetupCheck check) {
        this.meetups = meetups;
        this.visible = visible;
        this.commands = commands;
        this.check = check;
    }

    /** Why a meetup is cancelled. */
    record CancellationBody(@NotBlank @Size(max = 2_000) String reason) {}

    @PostMapping
    @Operation(summary = "Plan een bijeenkomst")
    Mono<ResponseEntity<CreatedMeetup>> schedule(
            Actor actor, @Nullable IdempotencyKey key, Proposal<MeetupBody> proposal) {
        MeetupId id = MeetupId.next();
        return check.checked(proposal, actor)
                .flatMap(body -> commands.create(
                        new Creation(actor.id(), "POST /v1/meetups", key, body, id.toString()),
                        new ScheduleMeetup(
                                id, actor.id(), body.details(), body.circleIds(), body.times(), body.seats())))
                .map(created -> CreatedMeetup.at("/v1/meetups/" + created.id(), created));
    }

    @GetMapping
    @Operation(
            summary = "Bijeenkomsten die u mag zien",
            description =
                    "from: nog niet voorbij op dit moment. until: begonnen voor dit moment. sort: SOONEST (wat het"
                        + " eerst begint, ook als from is gegeven) of LATEST (anders). mine: alleen waar u organisator"
                        + " van bent of u voor aanmeldde")
    Mono<ResponseEntity<Page<MeetupCard>>> list(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable MeetupSort sort) {
        return meetups.list(new MeetupFilter(from, until, theme, mine), sortOf(sort, from), page, actor)
                .flatMap(found -> visible.cards(found, actor))
                .map(page::answer);
    }

    /** Who looks ahead wants to see the next one first. */
    private static MeetupSort sortOf(@Nullable MeetupSort asked, @Nullable Instant from) {
        if (asked != null) {
            return asked;
        }
        return from == null ? MeetupSort.LATEST : MeetupSort.SOONEST;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Een bijeenkomst")
    Mono<ResponseEntity<MeetupAnswer>> one(Actor actor, @PathVariable MeetupId id) {
        return visible.find(id, actor)
                .flatMap(meetup -> visible.answer(meetup, actor)
                        .map(answer -> ResponseEntity.ok()
                                .eTag(ETags.of(meetup.revision()))
                                .body(answer)));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Wijzig of verzet een bijeenkomst, of wijzig het aantal plaatsen (organisator)")
    Mono<ResponseEntity<Void>> edit(
            Actor actor, @PathVariable MeetupId id, IfMatch ifMatch, MergePatch<MeetupBody> patch) {
        return visible.find(id, actor).flatMap(meetup -> edit(meetup, actor, ifMatch, patch));
    }

    private Mono<ResponseEntity<Void>> edit(
            StoredMeetup meetup, Actor actor, IfMatch ifMatch, MergePatch<MeetupBody> patch) {
        return visible.answer(meetup, actor).flatMap(current -> {
            Rejection.rejectIf(!meetup.isHostedBy(actor.id()), MeetupRejection.NOT_A_HOST);
            ifMatch.require(meetup.revision(), () -> current);
            return check.checkedEdit(patch.proposedFor(MeetupBody.of(meetup)), meetup, actor)
                    .map(body -> MeetupEdit.between(meetup, body, actor.id()))
                    .flatMap(command ->
                            commands.send(actor.id(), command).map(position -> edited(position, meetup, command)))
                    .onErrorMap(
                            RejectedException.because(MeetupRejection.STALE),
                            _ -> new StaleVersionException(meetup.revision(), current));
        });
    }

    private static ResponseEntity<Void> edited(long position, StoredMeetup meetup, EditMeetup command) {
        return ResponseEntity.noContent()
                .headers(MeentPosition.of(position))
                .eTag(ETags.of(meetup.revision() + command.changes()))
                .build();
    }

    @PutMapping("/{id}/cancellation")
    @Operation(summary = "Zeg een bijeenkomst af (organisator, moderator)")
    Mono<ResponseEntity<Void>> cancel(
            Actor actor, @PathVariable MeetupId id, @Valid @RequestBody CancellationBody body) {
        return visible.decide(
                id,
                actor,
                _ -> new CancelMeetup(
                        id, actor.id(), actor.moderates(), body.reason().strip()));
    }
}
